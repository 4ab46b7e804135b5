package io.clientele.outreach.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who got what, or why not. */
public record DeliveryView(
        UUID profileId,
        @Nullable String email,
        DeliveryState state,
        @Nullable String reason,
        @Nullable String reply,
        int attempts,
        @Nullable Instant markedAt,
        @Nullable Instant retryAt,
        @Nullable Instant endedAt) {}
