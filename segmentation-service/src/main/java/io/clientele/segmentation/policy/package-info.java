/** How this business judges and what it wants: weights, thresholds and target, versioned, chosen by six questions. */
@NullMarked
package io.clientele.segmentation.policy;

import org.jspecify.annotations.NullMarked;
