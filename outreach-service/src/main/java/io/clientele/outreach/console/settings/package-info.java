/** The page about the business itself. */
@NullMarked
package io.clientele.outreach.console.settings;

import org.jspecify.annotations.NullMarked;
