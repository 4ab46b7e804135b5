package io.clientele.segmentation.explanation;

import io.clientele.segmentation.relationship.Direction;
import io.clientele.segmentation.relationship.Exemption;
import io.clientele.segmentation.relationship.Relationship;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many are what. Amounts are minor units of the business's currency, of the last 365 days.
 *
 * @param scored people who have a relationship
 * @param types the nine stages and six marks, with how many there are
 * @param map people by their tie and service, in cells ten points wide; who has no value of either is in none
 */
@Schema(name = "RelationshipOverview")
record Overview(
        long scored,
        List<Group> relationships,
        List<Exempt> notScored,
        List<OfType> types,
        List<Cell> map,
        long unmapped,
        String currency) {

    @Schema(name = "RelationshipGroup")
    record Group(Relationship relationship, Direction direction, long people, BigDecimal income) {}

    record Exempt(Exemption why, long people) {}

    record OfType(String type, boolean isMark, long people) {}

    /** @param tie the lower end of the cell, 0 to 90 */
    @Schema(name = "RelationshipCell")
    record Cell(int tie, int service, long people, BigDecimal income) {}

    /** One of a list. */
    @Schema(name = "RelationshipRow")
    record Person(
            UUID profileId,
            @Nullable Relationship relationship,
            @Nullable Direction direction,
            @Nullable String stage,
            List<String> marks,
            @Nullable BigDecimal score,
            @Nullable BigDecimal tie,
            @Nullable BigDecimal service,
            BigDecimal income) {}
}
