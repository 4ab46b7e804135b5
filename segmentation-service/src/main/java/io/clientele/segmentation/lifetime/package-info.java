/** Which model of the buyers' lifetimes is fitted, how well it does on what came later, and whether it may be relied on. */
@NullMarked
package io.clientele.segmentation.lifetime;

import org.jspecify.annotations.NullMarked;
