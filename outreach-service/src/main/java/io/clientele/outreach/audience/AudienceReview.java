package io.clientele.outreach.audience;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign would reach if it went now. {@code complete} is false where counting took too long: then the numbers
 * are those of the first {@code inSegment} members.
 */
@TemplateData
public record AudienceReview(
        boolean complete,
        long inSegment,
        long consented,
        long notSuppressed,
        long willReceive,
        Map<SkipReason, Long> skipped,
        List<Sample> willReceiveSample,
        List<Sample> skippedSample) {

    /** Somebody as an example; {@code reason} is null for one who will receive. */
    public record Sample(
            UUID profileId,
            @Nullable String email,
            @Nullable String language,
            @Nullable SkipReason reason) {}
}
