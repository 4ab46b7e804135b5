package io.clientele.outreach.tracking;

import io.clientele.outreach.campaign.Topics;
import io.clientele.outreach.ledger.Addressee;
import io.clientele.outreach.ledger.Deliveries;
import io.clientele.outreach.ledger.Dispatches;
import io.clientele.outreach.suppression.Suppressed;
import io.clientele.outreach.suppression.SuppressionReason;
import io.clientele.outreach.suppression.Suppressions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes somebody off: in one transaction the address is suppressed, what is queued for them is skipped, and the word
 * for profile-service is written down. Done twice, it is the same.
 */
@ApplicationScoped
class Unsubscription {

    private final Deliveries deliveries;
    private final Dispatches dispatches;
    private final Suppressions suppressions;
    private final TrackingEvents events;
    private final Topics topics;

    Unsubscription(
            Deliveries deliveries,
            Dispatches dispatches,
            Suppressions suppressions,
            TrackingEvents events,
            Topics topics) {
        this.deliveries = deliveries;
        this.dispatches = dispatches;
        this.suppressions = suppressions;
        this.events = events;
        this.topics = topics;
    }

    /** From the topic of the mail, or from all. Of a person who was erased there is nothing left to take off. */
    @Transactional
    public void unsubscribe(LinkToken token, boolean fromAll, Visitor visitor) {
        var dispatch = dispatches.find(token.campaignId()).orElseThrow();
        deliveries
                .addressee(token.campaignId(), token.profileId())
                .ifPresent(who -> unsubscribe(token, who, fromAll ? null : dispatch.topic(), visitor));
    }

    private void unsubscribe(LinkToken token, Addressee who, @Nullable String topic, Visitor visitor) {
        var whom = new Suppressed(who.email(), who.profileId(), topic);
        suppressions.suppress(whom, SuppressionReason.UNSUBSCRIBED, null);
        events.unsubscribed(token, who, visitor);
        (topic == null ? topics.all() : List.of(topic)).forEach(one -> events.revoked(token, who, one));
    }
}
