/** Segments that people define, and what they come to: in numbers, in words, for one person. */
@NullMarked
package io.clientele.segmentation.segment;

import org.jspecify.annotations.NullMarked;
