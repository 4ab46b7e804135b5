package io.clientele.outreach.console.privacy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody objects to, and whether their data may be used at all. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Standing(
        List<Objection> objections,
        boolean restricted,
        @Nullable Objection restriction) {

    public enum Kind {
        MARKETING,
        PROFILING,
        RESTRICTION
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Objection(Kind kind, @Nullable String source, Instant since) {}

    /** One of all who object to something. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Objector(
            UUID profileId,
            @Nullable String name,
            Kind kind,
            @Nullable String source,
            Instant since) {}

    /** How we know. */
    public record Said(String source) {}

    public @Nullable Objection of(Kind kind) {
        return kind == Kind.RESTRICTION
                ? restriction
                : objections.stream()
                        .filter(one -> one.kind() == kind)
                        .findFirst()
                        .orElse(null);
    }
}
