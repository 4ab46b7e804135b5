/** Looks at what is known of people, many at a time, and says it in the words of the dimensions and types. */
@NullMarked
package io.clientele.segmentation.observation;

import org.jspecify.annotations.NullMarked;
