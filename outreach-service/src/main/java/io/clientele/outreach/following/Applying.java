package io.clientele.outreach.following;

import io.clientele.outreach.lease.Errands;
import io.clientele.outreach.ledger.Queue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Applies a page of changes in their order, and keeps the place with them. */
@ApplicationScoped
class Applying {

    private final Errands errands;
    private final Queue queue;
    private final Merges merges;
    private final Partings partings;
    private final Erasures erasures;

    Applying(Errands errands, Queue queue, Merges merges, Partings partings, Erasures erasures) {
        this.errands = errands;
        this.queue = queue;
        this.merges = merges;
        this.partings = partings;
        this.erasures = erasures;
    }

    /** @return whether something was applied */
    @Transactional
    public boolean apply(Errands.Held held, List<Change> page) {
        if (page.isEmpty() || !errands.reach(held, page.getLast().position())) {
            return false;
        }
        var withdrawn = new HashMap<String, List<UUID>>();
        for (var change : page) {
            if (change.withdrawsConsent()) {
                withdrawn
                        .computeIfAbsent(change.data().topic(), _ -> new ArrayList<>())
                        .add(change.subject());
            } else if (change.forbidsMail()) {
                queue.withdraw(List.of(change.subject()));
            } else if (change.isMerge() || change.isParting() || change.isErasure()) {
                withdraw(withdrawn); // first, since it names people as they were then
                move(change);
            }
        }
        withdraw(withdrawn);
        return true;
    }

    private void move(Change change) {
        if (change.isMerge()) {
            merges.merge(change.subject(), change.data().into());
        } else if (change.isParting()) {
            var told = change.data();
            partings.part(told.profileId(), told.from(), told.origins());
        } else {
            erasures.erase(change.subject(), change.data().erasureId());
        }
    }

    private void withdraw(Map<String, List<UUID>> withdrawn) {
        withdrawn.forEach((topic, people) -> queue.withdraw(people, topic));
        withdrawn.clear();
    }
}
