/** Which mix of relationships is wanted, and how far it is. */
@NullMarked
package io.clientele.segmentation.mix;

import org.jspecify.annotations.NullMarked;
