package io.clientele.outreach.console.segmentation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People who have something in common; {@code count} of them at {@code asOf}, {@code sentence} says what. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Segment(
        UUID id,
        String name,
        JsonNode condition,
        @Nullable String sentence,
        boolean archived,
        long count,
        @Nullable Instant asOf) {}
