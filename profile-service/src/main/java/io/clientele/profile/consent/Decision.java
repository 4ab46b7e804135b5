package io.clientele.profile.consent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody said yes or no to being written to on a channel about a topic, at that time of the business. */
public record Decision(
        UUID profileId,
        String channel,
        String topic,
        ConsentStatus status,
        String basis,
        @Nullable String source,
        Instant decidedAt) {}
