package io.clientele.outreach.template;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A template in a list. */
@TemplateData
public record TemplateSummary(
        UUID id,
        String name,
        String subject,
        String language,
        @Nullable Instant archivedAt,
        Instant changedAt) {}
