package io.clientele.outreach.delivery;

import io.clientele.outreach.audience.Screened;
import io.clientele.outreach.audience.Screening;
import io.clientele.outreach.audience.SkipReason;
import io.clientele.outreach.following.Merges;
import io.clientele.outreach.ledger.Claims;
import io.clientele.outreach.ledger.Queue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Asks once more, shortly before their turn, what people are and allow: an address or a consent may have changed since
 * the campaign was planned. Whoever may not receive it leaves the queue here.
 */
@ApplicationScoped
class Admission {

    private final Screening screening;
    private final Claims claims;
    private final Merges merges;
    private final Queue queue;

    Admission(Screening screening, Claims claims, Merges merges, Queue queue) {
        this.screening = screening;
        this.claims = claims;
        this.merges = merges;
        this.queue = queue;
    }

    /** Those who may, in the order asked. */
    List<Screened> decide(UUID campaignId, List<UUID> people, String topic) {
        var out = new HashMap<UUID, SkipReason>();
        var addresses = new HashMap<UUID, Long>();
        var screened = screening.screen(people, topic);
        for (var one : screened) {
            if (one.mergedInto() != null) {
                merges.merge(one.id(), one.mergedInto()); // the feed may have told us before they were planned
            } else if (one.mayReceive()) {
                addresses.put(one.id(), one.addressBits());
            } else {
                out.put(one.id(), one.reason());
            }
        }
        if (!addresses.isEmpty()) {
            out.putAll(all(claims.servedAsAnother(campaignId, addresses.keySet()), SkipReason.MERGED));
            addresses.keySet().removeAll(out.keySet());
            out.putAll(all(claims.refused(campaignId, addresses), SkipReason.SAME_ADDRESS));
        }
        if (!out.isEmpty()) {
            queue.skip(campaignId, out);
        }
        return screened.stream()
                .filter(one -> one.mayReceive() && !out.containsKey(one.id()))
                .toList();
    }

    private static Map<UUID, SkipReason> all(Collection<UUID> people, SkipReason reason) {
        var all = new HashMap<UUID, SkipReason>();
        people.forEach(one -> all.put(one, reason));
        return all;
    }
}
