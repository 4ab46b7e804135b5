/** The language in which a segment says who belongs to it: its words and their checks. Knows nothing but the JDK. */
@NullMarked
package io.clientele.segmentation.condition;

import org.jspecify.annotations.NullMarked;
