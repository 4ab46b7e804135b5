package io.clientele.outreach.suppression;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an address must not be mailed.
 *
 * @param id the address's keyed hash: the address itself is not kept
 * @param topic null for all of them
 */
record Suppression(
        String id,
        @Nullable String topic,
        SuppressionReason reason,
        @Nullable String note,
        Instant createdAt) {

    String cursor() {
        return id + "/" + (topic == null ? "*" : topic);
    }
}
