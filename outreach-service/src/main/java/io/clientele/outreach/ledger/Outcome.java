package io.clientele.outreach.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a marked delivery.
 *
 * @param token of the lease under which it was marked
 * @param bounced the relay or the mailbox behind it refused it for good
 */
public record Outcome(
        UUID campaignId,
        UUID profileId,
        long token,
        DeliveryState state,
        @Nullable String reply,
        boolean bounced) {

    public Outcome {
        if (!DeliveryState.SENDING.mayBecome(state)) {
            throw new IllegalArgumentException("A delivery under way can't become " + state);
        }
    }

    public static Outcome of(Mark mark, DeliveryState state, @Nullable String reply) {
        return new Outcome(mark.campaignId(), mark.profileId(), mark.token(), state, reply, false);
    }

    public static Outcome bounced(Mark mark, String reply) {
        return new Outcome(mark.campaignId(), mark.profileId(), mark.token(), DeliveryState.FAILED, reply, true);
    }

    /** Certain that no byte of it has left. */
    public static Outcome neverLeft(Mark mark) {
        return of(mark, DeliveryState.QUEUED, null);
    }
}
