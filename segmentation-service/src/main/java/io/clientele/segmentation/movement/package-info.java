/** Who moves from one relationship to another, month by month, and what they had received before. */
@NullMarked
package io.clientele.segmentation.movement;

import org.jspecify.annotations.NullMarked;
