package io.clientele.outreach.audience;

import java.time.Instant;

/** What a person decided about a channel and topic. */
public record Decision(String status, String basis, String source, Instant decidedAt) {

    public static Decision revoked(Instant at) {
        return new Decision("REVOKED", "CONSENT", "unsubscribe link", at);
    }
}
