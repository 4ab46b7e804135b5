package io.clientele.segmentation.explanation;

import io.clientele.segmentation.dimension.Axis;
import io.clientele.segmentation.dimension.Dimension;
import io.clientele.segmentation.observation.Evidence;
import io.clientele.segmentation.relationship.Action;
import io.clientele.segmentation.relationship.Direction;
import io.clientele.segmentation.relationship.Exemption;
import io.clientele.segmentation.relationship.Ground;
import io.clientele.segmentation.relationship.Relationship;
import io.clientele.segmentation.type.Mark;
import io.clientele.segmentation.type.Stage;
import io.clientele.segmentation.worth.Money;
import io.clientele.segmentation.worth.Worth;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to us, and why.
 *
 * @param relationship what holds; null if they are not scored
 * @param found what the figures say, where somebody decided otherwise
 * @param since the first day on which it was found
 * @param score 0 to 100: the sum of the contributions; null if nothing was observed
 * @param coverage share of the weight that was observed, 0 to 1
 * @param explanation the whole in a sentence
 * @param notScored why not; null if they are
 * @param scoredAs the organisation whose relationship it is
 * @param grounds what was asked in the order of the decision
 * @param label of stage and marks, the most urgent
 * @param types all twelve, with the values compared
 * @param nextSteps the most gain first; none is: leave as is
 * @param changes what is different from {@code comparedWith}, the greatest first
 */
@Schema(name = "Relationship")
record RelationshipView(
        UUID profileId,
        @Nullable Relationship relationship,
        @Nullable Relationship found,
        @Nullable Direction direction,
        @Nullable LocalDate since,
        @Nullable BigDecimal score,
        @Nullable BigDecimal coverage,
        @Nullable Axes axes,
        List<DimensionView> dimensions,
        String explanation,
        @Nullable Exemption notScored,
        @Nullable UUID scoredAs,
        @Nullable OverrideView override,
        List<Ground> grounds,
        @Nullable Stage stage,
        Set<Mark> marks,
        @Nullable String label,
        List<TypeView> types,
        Worth.@Nullable LifetimeValue lifetimeValue,
        Worth.@Nullable Rfm rfm,
        List<StepView> nextSteps,
        @Nullable LocalDate comparedWith,
        List<ChangeView> changes,
        Instant asOf,
        String modelVersion) {

    /** Each 0 to 100; null if nothing of it was observed. */
    record Axes(
            @Nullable BigDecimal tie,
            @Nullable BigDecimal service,
            BigDecimal tieCoverage,
            BigDecimal serviceCoverage) {}

    /**
     * @param value 0 to 1; null if it was not observed
     * @param contribution points of the score
     * @param sentence what was measured
     */
    record DimensionView(
            Dimension name,
            Axis axis,
            int weight,
            @Nullable BigDecimal value,
            @Nullable BigDecimal contribution,
            String sentence,
            List<Evidence.Item> evidence) {}

    record OverrideView(Relationship relationship, String reason, String by, Instant at) {}

    /** @param gain points, as if it had happened */
    record StepView(Dimension dimension, Action action, BigDecimal gain, Money cost) {}

    /** @param points of the score; @param because facts since then */
    record ChangeView(
            Dimension dimension,
            @Nullable BigDecimal before,
            @Nullable BigDecimal now,
            BigDecimal points,
            List<Evidence.Item> because) {}
}
