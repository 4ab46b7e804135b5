package io.clientele.outreach.delivery;

import io.clientele.outreach.ledger.Mark;
import io.clientele.outreach.relay.Reply;
import io.clientele.outreach.suppression.Suppressed;
import io.clientele.outreach.suppression.SuppressionReason;
import io.clientele.outreach.suppression.Suppressions;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;

/** Mailboxes that the relay says are gone get nothing any more. */
@ApplicationScoped
class Bounces {

    private final Suppressions suppressions;

    Bounces(Suppressions suppressions) {
        this.suppressions = suppressions;
    }

    void gone(Mark mark, Reply reply) {
        try {
            var whom = new Suppressed(mark.email(), mark.profileId(), null);
            suppressions.suppress(whom, SuppressionReason.BOUNCED, reply.toString());
        } catch (RuntimeException unwritten) { // the next mail will bounce, too, and say so again
            Log.warnf("A bounce could not be kept: %s", unwritten.getMessage());
        }
    }
}
