/** How recently, how often and for how much: scores of 1 to 5, and names for them. */
@NullMarked
package io.clientele.segmentation.rfm;

import org.jspecify.annotations.NullMarked;
