package io.clientele.profile.webhook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shop that tells us what happens in it.
 *
 * @param prefix before its own numbers of orders and customers
 * @param topic what its marketing consent is for
 * @param path where it sends to, on our address
 * @param secrets that a delivery may be signed with: the present one, and for a while the one before
 * @param accepted deliveries that were taken in
 * @param refused deliveries whose signature was wrong
 * @param notTaken deliveries that could not be understood, or broke a rule
 */
record Source(
        UUID id,
        Kind kind,
        String name,
        String prefix,
        String topic,
        String path,
        @JsonIgnore List<String> secrets,
        boolean earlierSecretHolds,
        long accepted,
        long refused,
        long notTaken,
        @Nullable String lastTopic,
        @Nullable Instant lastAt,
        Instant createdAt) {

    enum Kind {
        WOOCOMMERCE,
        SHOPIFY
    }
}
