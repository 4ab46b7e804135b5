/** What and how each of the buyers buys: rolled up by day and by buyer, always equal to what the purchases come to. */
@NullMarked
package io.clientele.segmentation.buying;

import org.jspecify.annotations.NullMarked;
