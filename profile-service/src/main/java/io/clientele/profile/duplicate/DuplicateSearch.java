package io.clientele.profile.duplicate;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Looks once in a while for those who became alike at the same moment. */
@ApplicationScoped
class DuplicateSearch {

    private final Likenesses likenesses;

    DuplicateSearch(Likenesses likenesses) {
        this.likenesses = likenesses;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void search() {
        var found = likenesses.search();
        if (found > 0) {
            Log.infof("%d pairs of people may be one, and were not noted before", found);
        }
    }
}
