package io.clientele.outreach.template;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A template in a list. */
public record TemplateSummary(
        UUID id,
        String name,
        String subject,
        String language,
        @Nullable Instant archivedAt,
        Instant changedAt) {}
