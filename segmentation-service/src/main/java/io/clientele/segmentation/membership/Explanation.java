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

    /** @param value what was looked at, as text; null if there is nothing, or if the part is made of others */
    record Because(
            String path,
            @Schema(ref = "Condition") Condition condition,
            String sentence,
            @Nullable String value,
            boolean holds) {}

    static Explanation of(UUID profileId, @Nullable Instant since, List<Reason> reasons, Wording wording) {
        var because = reasons.stream()
                .map(reason -> new Because(
                        reason.path(),
                        reason.condition(),
                        wording.of(reason.condition()),
                        reason.value(),
                        reason.holds()))
                .toList();
        var member = reasons.getFirst().holds();
        return new Explanation(profileId, member, member ? since : null, because);
    }
}
