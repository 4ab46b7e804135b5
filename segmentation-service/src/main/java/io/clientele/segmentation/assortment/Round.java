package io.clientele.segmentation.assortment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When it was last found what goes with what; without a day, never.
 *
 * @param buyers of anything, who were looked at
 * @param tested how many pairs of products were looked at
 * @param threshold of the evidence, so that of all that were looked at not one in twenty times any is there by chance
 */
public record Round(@Nullable LocalDate asOf, long buyers, long tested, double threshold) {}
