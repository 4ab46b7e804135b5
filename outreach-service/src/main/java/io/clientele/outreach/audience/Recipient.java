package io.clientele.outreach.audience;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as profile-service knows them now; {@code consent} is the decision on the channel and topic asked for. */
@JsonIgnoreProperties(ignoreUnknown = true)
@RegisterForReflection
public record Recipient(
        UUID id,
        @Nullable String email,
        @Nullable String language,
        @Nullable String zone,
        Map<String, Object> attributes,
        @Nullable String consent,
        @Nullable UUID mergedInto) {

    public Recipient {
        attributes = attributes == null ? Map.of() : attributes;
    }

    boolean consents() {
        return "GRANTED".equals(consent);
    }
}
