package io.clientele.outreach.console.people;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody allows on a channel about a topic. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Consent(
        String channel,
        String topic,
        Status status,
        String basis,
        @Nullable String source,
        @Nullable Instant decidedAt) {

    public enum Status {
        GRANTED,
        DENIED,
        REVOKED
    }

    /** {@code source} says how we know, for whoever asks later. */
    public record Decision(Status status, String basis, String source) {}

    public boolean granted() {
        return status == Status.GRANTED;
    }
}
