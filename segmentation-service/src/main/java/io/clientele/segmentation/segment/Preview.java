package io.clientele.segmentation.segment;

import io.clientele.segmentation.condition.Condition;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a condition would come to.
 *
 * @param asOf when that was; of many people, who goes on asking is told what was so up to half a minute ago
 */
record Preview(long count, long people, List<Part> parts, List<Someone> sample, Instant asOf) {

    @Schema(name = "NewPreview")
    record Request(@NotNull @Schema(ref = "Condition") Condition condition) {}

    /** How many satisfy this part alone. */
    record Part(String path, long count, String sentence) {}

    record Someone(
            UUID profileId,
            @Nullable String email,
            @Nullable String name) {}
}
