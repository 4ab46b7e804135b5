package io.clientele.segmentation.moving;

import io.clientele.segmentation.source.Wholeness;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps memberships up to date also when nobody asks: so that it is known at once who comes and goes, and since when. */
@ApplicationScoped
class Rounds {

    private final Moving moving;
    private final Wholeness wholeness;

    Rounds(Moving moving, Wholeness wholeness) {
        this.moving = moving;
        this.wholeness = wholeness;
    }

    @Scheduled(
            every = "${segmentation.membership.every:0.3s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void go() {
        if (wholeness.isGiven() && moving.isDue()) {
            moving.bring(null);
        }
    }
}
