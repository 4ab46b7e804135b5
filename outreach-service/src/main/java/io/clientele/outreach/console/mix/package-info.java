/** The page on the mix of relationships that is wanted. */
@NullMarked
package io.clientele.outreach.console.mix;

import org.jspecify.annotations.NullMarked;
