package io.clientele.outreach.console.connections;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shop, as profile-service knows it; its secret is told to nobody. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Connection(
        UUID id,
        Kind kind,
        String name,
        String prefix,
        String topic,
        String path,
        boolean earlierSecretHolds,
        long accepted,
        long refused,
        long notTaken,
        @Nullable String lastTopic,
        @Nullable Instant lastAt) {

    public enum Kind {
        WOOCOMMERCE,
        SHOPIFY
    }

    /** What somebody fills in; a prefix is made if there is none. */
    public record Wanted(
            Kind kind,
            String name,
            @Nullable String prefix,
            @Nullable String topic,
            String secret) {}

    public record Secret(String secret) {}

    /** Why a delivery was not taken. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Notice(String topic, String reason, Instant at) {}
}
