/** Pages about organisations, and who speaks for them. */
@NullMarked
package io.clientele.outreach.console.organisations;

import org.jspecify.annotations.NullMarked;
