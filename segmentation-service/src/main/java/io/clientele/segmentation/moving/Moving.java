package io.clientele.segmentation.moving;

import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.feature.Passing;
import io.clientele.segmentation.segment.Meaning;
import io.clientele.segmentation.segment.Meanings;
import io.clientele.segmentation.source.Wholeness;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Brings the memberships of all segments up to date: of those in which anything means something else, or for which a new day
 * does, by a look at everybody; of all others by a look at whose facts, features or standing changed.
 */
@ApplicationScoped
public class Moving {

    private static final int PAGE = 5000;
    private static final int TIMES = 100;
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    /** @param asOf when all of them were right */
    private record Looked(int people, Instant asOf) {}

    private final Sql sql;
    private final Business business;
    private final Wholeness wholeness;
    private final Passing passing;
    private final Meanings meanings;
    private final Turn turn;
    private final Due due;
    private final Evaluated evaluated;
    private final Evaluation evaluation;
    private final Sizes sizes;

    Moving(
            Sql sql,
            Business business,
            Wholeness wholeness,
            Passing passing,
            Meanings meanings,
            Turn turn,
            Due due,
            Evaluated evaluated,
            Evaluation evaluation,
            Sizes sizes) {
        this.sql = sql;
        this.business = business;
        this.wholeness = wholeness;
        this.passing = passing;
        this.meanings = meanings;
        this.turn = turn;
        this.due = due;
        this.evaluated = evaluated;
        this.evaluation = evaluation;
        this.sizes = sizes;
    }

    /** Whether anything may have moved anybody since. */
    boolean isDue() {
        if (!due.isEmpty()) {
            return true;
        }
        var now = pass();
        return !due.isEmpty()
                || !evaluated.stale(meanings.inUse(now), today(now)).isEmpty();
    }

    /**
     * Returns the moment as of which memberships are right; later than any before.
     *
     * @param also a segment that is brought up to date even if it was put away
     * @throws Problem.Refusal 404, or 503 while people seem not to be there who are
     */
    public Instant bring(@Nullable UUID also) {
        wholeness.must();
        var passed = pass();
        inTurn(() -> everybody(also, passed));
        Looked looked;
        do {
            looked = inTurn(() -> some(passed));
        } while (looked.people() == PAGE);
        return looked.asOf();
    }

    /** What was told before it happened counts from the moment at which it does. Returns until when that is done. */
    private Instant pass() {
        var before = turn.passed();
        var now = business.now();
        patiently(() -> {
            passing.follow(now);
            due.happen(before, now);
            return now;
        });
        return now;
    }

    private Instant everybody(@Nullable UUID also, Instant passed) {
        var now = turn.take(passed);
        giveWay();
        var stale = evaluated.stale(meanings.held(now, also), today(now));
        if (!stale.isEmpty()) {
            var moved = evaluation.evaluate(stale, null, now);
            sizes.count(stale.stream().map(Meaning::segmentId).toList(), moved, now);
            evaluated.note(stale, today(now));
        }
        return now;
    }

    /** A page of those who are due. Who is noted after the moment that it is then may come with the next look. */
    private Looked some(Instant passed) {
        var now = turn.take(passed);
        giveWay();
        var page = due.page(PAGE);
        if (!page.isEmpty()) {
            sizes.move(evaluation.evaluate(meanings.held(now, null), page.keySet(), now), now);
            due.settle(page);
        }
        return new Looked(page.size(), now);
    }

    private LocalDate today(Instant now) {
        return now.atZone(business.zone()).toLocalDate();
    }

    /** Shorter than the database takes to look for deadlocks: the reader of the feed goes first, and we begin again. */
    private void giveWay() {
        sql.of("set local lock_timeout = '300ms'").update();
        sql.of("lock table reading.person in access share mode").update(); // as who empties everything does first
    }

    private static <T> T inTurn(Supplier<T> work) {
        return patiently(() -> QuarkusTransaction.requiringNew().timeout(600).call(work::get));
    }

    private static <T> T patiently(Supplier<T> work) {
        for (int time = 1; ; time++) {
            try {
                return work.get();
            } catch (Sql.Failure busy) {
                if (!busy.sqlState().equals(LOCK_NOT_AVAILABLE) || time == TIMES) {
                    throw busy;
                }
            }
        }
    }
}
