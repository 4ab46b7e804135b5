/** Judges people as their facts change and days pass, keeps how they stand, and says why. */
@NullMarked
package io.clientele.segmentation.assessment;

import org.jspecify.annotations.NullMarked;
