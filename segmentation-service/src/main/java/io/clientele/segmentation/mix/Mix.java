package io.clientele.segmentation.mix;

import io.clientele.segmentation.relationship.Relationship;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The mix of relationships as it is, beside the one that is wanted; among those who have bought and are scored.
 *
 * @param version of the target, to be named when it is changed
 * @param lines product lines that have a target of their own
 */
record Mix(LocalDate asOf, String currency, long version, List<Part> parts, List<Line> lines, List<Past> trend) {

    /**
     * One relationship.
     *
     * @param share of people, 0 to 1
     * @param wanted percent of people; null if it is not said
     * @param missing people until then, below 0 if there are more; null if it is not said
     * @param revenue of the last 365 days, minor units
     * @param missingRevenue until then, with all others as they are
     */
    @Schema(name = "MixPart")
    record Part(
            Relationship relationship,
            long people,
            BigDecimal share,
            @Nullable Integer wanted,
            @Nullable Long missing,
            BigDecimal revenue,
            BigDecimal revenueShare,
            @Nullable Integer wantedRevenue,
            @Nullable BigDecimal missingRevenue) {}

    /**
     * Who buys mostly of one product line.
     *
     * @param there how many are what is wanted, or more
     */
    @Schema(name = "MixLine")
    record Line(String category, Relationship target, long people, long there, long missing) {}

    /** The shares of people at the end of a month. */
    @Schema(name = "MixPast")
    record Past(LocalDate month, Map<Relationship, BigDecimal> shares) {}
}
