package io.clientele.segmentation.assortment;

import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.source.Wholeness;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks through what everybody bought as a day passes, or when there are many more buyers. One replica at a time. */
@ApplicationScoped
class Daily {

    private final Business business;
    private final Wholeness wholeness;
    private final Rounds rounds;
    private final Kept kept;
    private final Pairing pairing;
    private final Moving moving;

    Daily(Business business, Wholeness wholeness, Rounds rounds, Kept kept, Pairing pairing, Moving moving) {
        this.business = business;
        this.wholeness = wholeness;
        this.rounds = rounds;
        this.kept = kept;
        this.pairing = pairing;
        this.moving = moving;
    }

    @Scheduled(
            every = "${segmentation.assortment.every:30s}",
            delayed = "${segmentation.assortment.every:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void go() {
        if (wholeness.isGiven()) {
            QuarkusTransaction.requiringNew().timeout(1800).run(() -> {
                if (rounds.holdIfDue(business.today())) {
                    look();
                }
            });
        }
    }

    private void look() {
        long begun = System.nanoTime();
        var today = business.today();
        kept.gather(today);
        long products = kept.products(today, business.currency());
        var round = pairing.pair(today);
        long moves = moving.move();
        rounds.store(round);
        Log.infof(
                "Looked at %d products that %d people bought, %d pairs of them and %d moves, in %d ms",
                products, round.buyers(), round.tested(), moves, (System.nanoTime() - begun) / 1_000_000);
    }
}
