package io.clientele.profile.merging;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What two people were by themselves is not kept any longer than they can be parted. */
@ApplicationScoped
class OldMerges {

    private final Merges merges;

    OldMerges(Merges merges) {
        this.merges = merges;
    }

    @Scheduled(every = "1h", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        merges.forgetOld();
    }
}
