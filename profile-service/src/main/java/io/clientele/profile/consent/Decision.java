package io.clientele.profile.consent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody said yes or no on a channel about a topic for a purpose, at that time of the business. */
public record Decision(
        UUID profileId,
        String channel,
        String topic,
        String purpose,
        ConsentStatus status,
        String basis,
        @Nullable String source,
        Evidence evidence,
        Instant decidedAt) {

    /** What people are asked for unless another purpose is said: to be written to. */
    public static final String MARKETING = "MARKETING";

    public Decision(
            UUID profileId,
            String channel,
            String topic,
            ConsentStatus status,
            String basis,
            @Nullable String source,
            Instant decidedAt) {
        this(profileId, channel, topic, MARKETING, status, basis, source, Evidence.NONE, decidedAt);
    }

    /** A yes that only holds for who has bought something. */
    public boolean needsPurchase() {
        return status == ConsentStatus.GRANTED && basis.equals(Basis.SOFT_OPT_IN.name());
    }
}
