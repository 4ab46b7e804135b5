package io.clientele.segmentation.income;

import io.clientele.segmentation.relationship.Relationship;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where the income comes from. Amounts are minor units of the business's currency, net of what went back; what contact
 * persons buy is their organisation's.
 *
 * @param net of the last 365 days
 * @param months the last twelve calendar months and this one, by the relationship of today
 */
record Income(
        LocalDate asOf,
        String currency,
        BigDecimal net,
        List<Part> relationships,
        List<Month> months,
        Concentration concentration) {

    /**
     * @param relationship of today; null for who has none, such as staff or who objects
     * @param share 0 to 1
     */
    @Schema(name = "IncomePart")
    record Part(@Nullable Relationship relationship, long people, BigDecimal net, BigDecimal share) {}

    /** @param month its first day */
    @Schema(name = "IncomeMonth")
    record Month(LocalDate month, List<OfMonth> relationships) {}

    @Schema(name = "IncomeOfMonth")
    record OfMonth(@Nullable Relationship relationship, BigDecimal net) {}

    /**
     * How much of the last 365 days hangs on few.
     *
     * @param payers who brought more than nothing
     * @param gini 0 if all bring the same, towards 1 if one brings all (Gini 1912)
     * @param herfindahl the sum of the squares of all shares, towards 1 if one brings all
     * @param equals how many who bring the same would be as concentrated: 1 ÷ herfindahl
     * @param averageCustomer what somebody who is a customer brings on average; of all, if nobody is one
     * @param tenths what each tenth of those who pay brings, 0 to 1, the tenth that brings most first
     */
    @Schema(name = "IncomeConcentration")
    record Concentration(
            long payers,
            BigDecimal gini,
            BigDecimal herfindahl,
            BigDecimal equals,
            BigDecimal averageCustomer,
            List<Largest> largest,
            List<BigDecimal> tenths) {}

    /**
     * Somebody who would be missed.
     *
     * @param profileId null for somebody who has no relationship: nobody of whom no profile may be made is singled out
     * @param share of all, 0 to 1
     * @param together of all, with those who bring more
     * @param customers how many average customers bring as much
     */
    @Schema(name = "IncomeLargest")
    record Largest(
            @Nullable UUID profileId,
            @Nullable Relationship relationship,
            BigDecimal net,
            BigDecimal share,
            BigDecimal together,
            long customers) {}
}
