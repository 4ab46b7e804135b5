/** The pages on what a segment's members are like, and on whom the business reaches less than there are. */
@NullMarked
package io.clientele.outreach.console.personas;

import org.jspecify.annotations.NullMarked;
