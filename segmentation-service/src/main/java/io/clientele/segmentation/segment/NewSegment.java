package io.clientele.segmentation.segment;

import io.clientele.segmentation.condition.Condition;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param archived put away: kept with all that is known of it, but no longer evaluated or listed */
record NewSegment(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Schema(ref = "Condition") Condition condition,
        boolean archived) {}
