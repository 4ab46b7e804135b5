/** How sure one may be of what was counted: shares with their intervals, and whether two things go together by more than chance. */
@NullMarked
package io.clientele.segmentation.statistic;

import org.jspecify.annotations.NullMarked;
