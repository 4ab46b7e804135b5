package io.clientele.segmentation.membership;

import io.clientele.segmentation.condition.Condition;
import io.clientele.segmentation.segment.Reason;
import io.clientele.segmentation.segment.Wording;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why someone is in a segment, or not.
 *
 * @param since as far as we have noticed; null for a question about the past, or while not yet noticed
 * @param reasons the whole first, then what it is made of
 */
record Explanation(UUID profileId, boolean member, @Nullable Instant since, List<Because> reasons) {

    /**
     * @param value what was looked at, as text; null if there is nothing, or if the part is made of others
     * @param recorded false if nobody noted what was found of them by then, as is so of all that they were worth: whether it
     *     held is not known, and it is taken not to have
     */
    record Because(
            String path,
            @Schema(ref = "Condition") Condition condition,
            String sentence,
            @Nullable String value,
            boolean holds,
            boolean recorded) {}

    /** @param past whether it was asked of a moment that is past */
    static Explanation of(
            UUID profileId, @Nullable Instant since, List<Reason> reasons, boolean past, Wording wording) {
        var because = reasons.stream()
                .map(reason -> new Because(
                        reason.path(),
                        reason.condition(),
                        wording.of(reason.condition()),
                        reason.value(),
                        reason.holds(),
                        !past || reason.value() != null || !isOfWhatWasFound(reason.condition())))
                .toList();
        var member = reasons.getFirst().holds();
        return new Explanation(profileId, member, member ? since : null, because);
    }

    private static boolean isOfWhatWasFound(Condition condition) {
        return condition instanceof Condition.Found || condition instanceof Condition.Score;
    }
}
