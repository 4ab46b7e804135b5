/** Who is in which segment, and since when: brought up to date in sets, told to others line by line. */
@NullMarked
package io.clientele.segmentation.membership;

import org.jspecify.annotations.NullMarked;
