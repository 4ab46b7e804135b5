/** Our own picture of the people, kept in schema {@code reading} from what profile-service tells: written in sets. */
@NullMarked
package io.clientele.segmentation.reading;

import org.jspecify.annotations.NullMarked;
