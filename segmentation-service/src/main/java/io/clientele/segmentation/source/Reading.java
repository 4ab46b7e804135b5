package io.clientele.segmentation.source;

import io.clientele.segmentation.reading.ReadModel;
import io.clientele.segmentation.source.Bookmark.Lease;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;

/** Takes the next page of the feed into our read model, together with the place in the feed. */
@ApplicationScoped
class Reading {

    private static final Duration UNTIL_OUR_TURN = Duration.ofSeconds(2);
    private static final Duration UNLESS_IT_WAITED = Duration.ofMillis(500);
    private static final int GONE = 410;

    /** So many changes behind, what the database knows of its tables is of another time. */
    private static final int FAR = 10_000;

    private final Feed feed;
    private final Bookmark bookmark;
    private final ReadModel readModel;
    private final Receipts receipts;

    /** How many changes were read since the end of the feed was last seen. */
    private long behind;

    private boolean settled = true;

    Reading(Feed feed, Bookmark bookmark, ReadModel readModel, Receipts receipts) {
        this.feed = feed;
        this.bookmark = bookmark;
        this.readModel = readModel;
        this.receipts = receipts;
    }

    /** Returns how long to wait before the next step. */
    Duration step() {
        var lease = bookmark.lease();
        return lease.isPresent() ? read(lease.get()) : UNTIL_OUR_TURN;
    }

    private Duration read(Lease lease) {
        receipts.send();
        long asked = System.nanoTime();
        try {
            var page = feed.after(lease.position(), lease.complete() && settled);
            apply(lease, page);
            var atOnce = System.nanoTime() - asked < UNLESS_IT_WAITED.toNanos();
            return page.changes().isEmpty() && atOnce ? UNLESS_IT_WAITED : Duration.ZERO;
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() != GONE) {
                throw refused;
            }
            startAgain(lease);
            return Duration.ZERO;
        }
    }

    private void apply(Lease lease, Feed.Page page) {
        if (page.changes().isEmpty()) {
            within(() -> {
                bookmark.rest(lease);
                settle();
            });
            return;
        }
        var last = page.changes().getLast();
        long begun = System.nanoTime();
        behind += page.changes().size();
        within(() -> {
            bookmark.move(lease, last.position(), last.time(), page.complete());
            readModel.apply(page.changes());
            if (page.complete()) {
                settle();
            }
        });
        long millis = (System.nanoTime() - begun) / 1_000_000;
        Log.infof("Applied %d changes up to %s in %d ms", page.changes().size(), last.position(), millis);
    }

    private void settle() {
        if (behind >= FAR) {
            readModel.survey();
        }
        behind = 0;
        settled = readModel.settle();
    }

    private static void within(Runnable work) {
        QuarkusTransaction.requiringNew().timeout(600).run(work);
    }

    private void startAgain(Lease lease) {
        Log.warnf("profile-service does not know position %s: everything is read again", lease.position());
        within(() -> {
            bookmark.reset(lease);
            readModel.clear();
        });
    }
}
