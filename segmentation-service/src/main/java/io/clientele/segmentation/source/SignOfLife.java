package io.clientele.segmentation.source;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Whoever reads the feed says so every other second, so that another replica need not wait long for one that died. */
@ApplicationScoped
class SignOfLife {

    private final Bookmark bookmark;

    SignOfLife(Bookmark bookmark) {
        this.bookmark = bookmark;
    }

    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void give() {
        bookmark.renew();
    }
}
