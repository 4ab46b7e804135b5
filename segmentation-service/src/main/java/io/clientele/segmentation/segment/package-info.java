/** Segments that people define, what they mean in numbers, and the words they are defined with. */
@NullMarked
package io.clientele.segmentation.segment;

import org.jspecify.annotations.NullMarked;
