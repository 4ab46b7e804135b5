package io.clientele.outreach.following;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the feed, as far as we read it. */
@JsonIgnoreProperties(ignoreUnknown = true)
@RegisterForReflection
record Change(String type, UUID subject, String position, Facts data) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    @RegisterForReflection
    record Facts(
            @Nullable UUID into,
            @Nullable UUID profileId,
            @Nullable UUID from,
            @Nullable List<UUID> origins,
            @Nullable UUID erasureId,
            @Nullable String channel,
            @Nullable String topic,
            @Nullable String status,
            @Nullable List<String> objections,
            boolean restricted) {}

    boolean isMerge() {
        return type.equals("io.clientele.merged");
    }

    boolean isParting() {
        return type.equals("io.clientele.parted");
    }

    boolean isErasure() {
        return type.equals("io.clientele.erased");
    }

    /** To any mail of ours, whatever was allowed. */
    boolean forbidsMail() {
        return type.equals("io.clientele.objection")
                && (data.restricted()
                        || data.objections() != null && data.objections().contains("MARKETING"));
    }

    boolean withdrawsConsent() {
        return type.equals("io.clientele.consent")
                && "EMAIL".equals(data.channel())
                && !"GRANTED".equals(data.status());
    }
}
