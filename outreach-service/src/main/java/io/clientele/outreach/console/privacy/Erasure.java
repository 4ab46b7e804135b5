package io.clientele.outreach.console.privacy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far somebody is forgotten. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Erasure(
        UUID id,
        UUID profileId,
        Instant createdAt,
        List<Receipt> receipts,
        State state,
        List<String> awaiting,
        @Nullable Certificate certificate) {

    public enum State {
        OPEN,
        COMPLETE
    }

    public String awaited() {
        return String.join(", ", awaiting);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Receipt(String reader, Instant receivedAt) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Certificate(int profiles, Instant completedAt, String digest) {}
}
