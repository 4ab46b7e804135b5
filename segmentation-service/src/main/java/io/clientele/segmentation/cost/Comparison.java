package io.clientele.segmentation.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to win somebody, beside what it costs to keep them. Amounts are minor units.
 *
 * @param timesDearer what winning costs ÷ what keeping costs; null while either is not known
 * @param ruleOfThumb how many times dearer it is often said to be, which is no measurement of this or any business
 * @param months of the whole time
 */
@Schema(name = "CostComparison")
record Comparison(
        LocalDate from,
        LocalDate to,
        String currency,
        Side won,
        Side kept,
        @Nullable BigDecimal timesDearer,
        int ruleOfThumb,
        List<Month> months) {

    static final int RULE_OF_THUMB = 5;

    /**
     * One purpose, in the months of which a cost is known; what others did in months without one is not counted.
     *
     * @param months of which a cost is known
     * @param people who ordered for the first time then, or again who had ordered in an earlier month
     * @param each null if it was nobody, or no cost is known
     */
    @Schema(name = "CostSide")
    record Side(
            int months,
            long people,
            BigDecimal cost,
            @Nullable BigDecimal each) {}

    /**
     * @param month its first day
     * @param spentToWin null if it is not known
     * @param kept who ordered in it, and in an earlier month
     */
    @Schema(name = "CostMonth")
    record Month(
            LocalDate month,
            long won,
            long kept,
            @Nullable BigDecimal spentToWin,
            @Nullable BigDecimal spentToKeep) {}
}
