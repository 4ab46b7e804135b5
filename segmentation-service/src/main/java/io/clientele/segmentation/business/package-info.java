/** The business itself: where it is, what it counts in, and what time it is there. */
@NullMarked
package io.clientele.segmentation.business;

import org.jspecify.annotations.NullMarked;
