package io.clientele.segmentation.segment;

import io.clientele.segmentation.condition.Condition;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param sentence the condition in words
 * @param count how many were in …
 * @param asOf … then
 */
record SegmentView(
        UUID id,
        String name,
        @Schema(ref = "Condition") Condition condition,
        String sentence,
        boolean archived,
        long count,
        Instant asOf,
        Instant createdAt,
        Instant changedAt) {}
