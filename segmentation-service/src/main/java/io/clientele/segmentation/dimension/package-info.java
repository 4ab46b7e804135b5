/** How much somebody is served and how firmly they are tied to us: eight dimensions, measured from what is known of them. */
@NullMarked
package io.clientele.segmentation.dimension;

import org.jspecify.annotations.NullMarked;
