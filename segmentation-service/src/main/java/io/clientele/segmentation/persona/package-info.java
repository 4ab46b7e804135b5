/** What the members of a segment are like: a typical one, what sets them apart from others, and invented people who are like them. */
@NullMarked
package io.clientele.segmentation.persona;

import org.jspecify.annotations.NullMarked;
