/** Who is in which segment, and since when; who came and left: told to others. */
@NullMarked
package io.clientele.segmentation.membership;

import org.jspecify.annotations.NullMarked;
