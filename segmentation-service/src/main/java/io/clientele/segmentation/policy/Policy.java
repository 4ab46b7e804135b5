package io.clientele.segmentation.policy;

import io.clientele.segmentation.dimension.Dimension;
import io.clientele.segmentation.dimension.Weights;
import io.clientele.segmentation.relationship.Action;
import io.clientele.segmentation.relationship.Judgement;
import io.clientele.segmentation.relationship.NextSteps;
import io.clientele.segmentation.relationship.Relationship;
import io.clientele.segmentation.relationship.Thresholds;
import io.clientele.segmentation.type.TypeRules;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a business judges and what it wants.
 *
 * @param answers to the six questions; null if the kind of business was chosen otherwise
 * @param target what people should become …
 * @param targets … and who buys mostly of a category, by its name
 * @param costs of actions in minor units; the usual ones of those that are not there
 * @param usualDecisionDays median days from first contact to decision in this business
 */
@RegisterForReflection(targets = {Policy.class, Answers.class, Thresholds.class, TypeRules.class})
public record Policy(
        @NotNull Preset preset,
        @Nullable @Valid Answers answers,
        @NotNull Map<Dimension, @NotNull Integer> weights,
        @NotNull @Valid Thresholds thresholds,
        @NotNull @Valid TypeRules types,
        @NotNull Relationship target,
        @NotNull @Size(max = 200) Map<@Size(min = 1, max = 200) String, @NotNull Relationship> targets,
        @NotNull Map<Action, @NotNull @Min(0) @Max(100_000_000) Long> costs,
        @Min(1) @Max(3650) int usualDecisionDays) {

    private static final int FORTNIGHT = 14;

    public Policy {
        weights = new Weights(weights == null ? Map.of() : weights).of(); // whatever is left out weighs as usual
        targets = targets == null ? Map.of() : targets;
        costs = costs == null ? Map.of() : costs;
    }

    static Policy of(Preset preset, @Nullable Answers answers) {
        return new Policy(
                preset,
                answers,
                preset.weights().of(),
                Thresholds.USUAL,
                TypeRules.USUAL,
                preset.target(),
                Map.of(),
                Map.of(),
                FORTNIGHT);
    }

    public Judgement judgement() {
        return new Judgement(new Weights(weights), thresholds);
    }

    public NextSteps nextSteps(@Nullable String category) {
        var wanted = category == null ? target : targets.getOrDefault(category, target);
        return new NextSteps(new Weights(weights), wanted, costs);
    }
}
