/** What is sold, what goes with what, and what people move on to: found once a day from what everybody bought. */
@NullMarked
package io.clientele.segmentation.assortment;

import org.jspecify.annotations.NullMarked;
