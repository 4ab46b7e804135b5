/** Who comes again: people by the month of their first order, and how many order in each month after it. */
@NullMarked
package io.clientele.segmentation.cohort;

import org.jspecify.annotations.NullMarked;
