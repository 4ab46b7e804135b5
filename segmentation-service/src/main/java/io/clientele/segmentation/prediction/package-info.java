/** Whether a score made of orders alone tells who will buy again here. */
@NullMarked
package io.clientele.segmentation.prediction;

import org.jspecify.annotations.NullMarked;
