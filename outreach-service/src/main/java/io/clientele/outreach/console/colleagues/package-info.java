/** The pages about who works here, and about oneself. */
@NullMarked
package io.clientele.outreach.console.colleagues;

import org.jspecify.annotations.NullMarked;
