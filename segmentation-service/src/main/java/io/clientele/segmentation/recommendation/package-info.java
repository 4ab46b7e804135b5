/** What to offer somebody next, and why; nothing to who objects to being looked at. */
@NullMarked
package io.clientele.segmentation.recommendation;

import org.jspecify.annotations.NullMarked;
