package io.clientele.outreach.template;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.clientele.outreach.block.Block;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A template as it is stored; {@code tag} guards against two who edit at once. */
public record TemplateView(
        UUID id,
        String name,
        String subject,
        @Nullable String preheader,
        @Nullable String html,
        @Nullable List<Block> blocks,
        @Nullable String text,
        String language,
        @Nullable Instant archivedAt,
        @JsonIgnore String tag,
        Instant createdAt,
        Instant changedAt) {

    static TemplateView of(Template template) {
        return new TemplateView(
                template.id,
                template.name,
                template.subject,
                template.preheader,
                template.html,
                template.blocks,
                template.text,
                template.language,
                template.archivedAt,
                template.tag(),
                template.createdAt,
                template.changedAt);
    }
}
