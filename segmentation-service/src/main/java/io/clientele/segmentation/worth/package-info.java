/** What buyers are worth, as it is told: of one with an interval, of all as a grid and a distribution. */
@NullMarked
package io.clientele.segmentation.worth;

import org.jspecify.annotations.NullMarked;
