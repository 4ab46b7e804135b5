package io.clientele.segmentation.assessment;

import io.clientele.segmentation.observation.Observed;
import io.clientele.segmentation.relationship.Exemption;
import io.clientele.segmentation.relationship.Relationship;
import io.clientele.segmentation.relationship.Verdict;
import io.clientele.segmentation.type.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one person today.
 *
 * @param exemption why they are not scored; then there is neither verdict nor types
 * @param override what somebody decided instead
 * @param prior how they stood before today
 */
public record Assessed(
        Observed observed,
        @Nullable Exemption exemption,
        @Nullable Verdict verdict,
        @Nullable Types types,
        @Nullable Override override,
        @Nullable Prior prior,
        long policy) {

    public UUID profileId() {
        return observed.identity().profileId();
    }

    /** What holds: somebody's word before what was found; null if they are not scored. */
    public @Nullable Relationship relationship() {
        return verdict == null ? null : override == null ? verdict.relationship() : override.relationship();
    }

    /** What is to be told of today tomorrow; null if they are not scored. */
    @Nullable
    Prior today() {
        if (verdict == null || types == null) {
            return null;
        }
        var day = observed.features().today();
        var rebased = prior == null || prior.baseIsWornOutOn(day);
        return new Prior(
                day,
                verdict.relationship(),
                verdict.direction(),
                types.stage(),
                types.marks(),
                verdict.score().value(),
                verdict.tie().value(),
                verdict.service().value(),
                verdict.dimensions().values(),
                verdict.since(),
                verdict.shakenSince(),
                rebased ? day : prior.baseOn(),
                rebased ? verdict.tie().value() : prior.baseTie(),
                rebased ? verdict.service().value() : prior.baseService());
    }
}
