package io.clientele.segmentation.assessment;

import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.policy.Policies;
import io.clientele.segmentation.source.Wholeness;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;

/** Judges whose facts changed soon after, and everybody once a day or when the settings change. */
@ApplicationScoped
class Rounds {

    private static final int PAGE = 5000;
    private static final Duration LONGEST_REST = Duration.ofSeconds(5);
    static final String LOCK_NOT_AVAILABLE = "55P03";

    private final Sql sql;
    private final Assessing assessing;
    private final Policies policies;
    private final Business business;
    private final Wholeness wholeness;
    private volatile long restsUntil = System.nanoTime();

    Rounds(Sql sql, Assessing assessing, Policies policies, Business business, Wholeness wholeness) {
        this.sql = sql;
        this.assessing = assessing;
        this.policies = policies;
        this.business = business;
        this.wholeness = wholeness;
    }

    /**
     * Not while the facts are still being read: from some of them everybody would seem to be something else. Where much is to be
     * judged, who judges rests as long as it took: others need the machine, too, and who does one thing after the other is judged
     * once for several.
     */
    @Scheduled(every = "${segmentation.assessment.every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void go() {
        long begun = System.nanoTime();
        if (begun - restsUntil < 0 || !wholeness.isGiven()) {
            return;
        }
        int judged = 0;
        try {
            judged += each(this::judgeDue) + each(this::judgeStale);
        } catch (Sql.Failure busy) {
            if (!busy.sqlState().equals(LOCK_NOT_AVAILABLE)) {
                throw busy;
            }
            Log.debug("The reader of the feed is at the same people: again in a moment");
        }
        long took = System.nanoTime() - begun;
        restsUntil = begun + took + Math.min(took, LONGEST_REST.toNanos());
        if (judged > 0) {
            Log.infof("Judged %d people in %d ms", judged, took / 1_000_000);
        }
    }

    /** Page after page, until there is hardly anybody left or it is another replica's turn. */
    private int each(IntSupplier page) {
        int judged = 0;
        int more;
        do {
            more = wholeness.isGiven() ? inTurn(page) : 0;
            judged += more;
        } while (more == PAGE);
        return judged;
    }

    /** Of two who judge the same person, the one who looked earlier may keep later. */
    private int inTurn(IntSupplier page) {
        return QuarkusTransaction.requiringNew()
                .timeout(600)
                .call(() -> hold()
                        // which would hold what it reads
                        ? QuarkusTransaction.suspendingExisting().call(page::getAsInt)
                        : 0);
    }

    private boolean hold() {
        return sql.of("select single from standing_turn for update skip locked")
                .one(row -> row.flag("single"))
                .orElse(false);
    }

    private int judgeDue() {
        var page = due();
        if (!page.isEmpty()) {
            keep(assessing.look(page.keySet()));
            settle(page);
        }
        return page.size();
    }

    private int judgeStale() {
        var page = stale();
        if (!page.isEmpty()) {
            keep(assessing.review(page));
        }
        return page.size();
    }

    /** Looking and keeping are apart, so that the reader of the feed never waits for long. */
    private void keep(List<Assessed> found) {
        giveWay(() -> assessing.keep(found));
    }

    /** Whose facts changed meanwhile stays due. */
    private void settle(Map<UUID, Long> page) {
        giveWay(() -> sql.of("""
                delete from standing_due d using (
                    select s.profile_id from standing_due s
                    join unnest(:ids::uuid[], :times::bigint[]) t(id, times) on t.id = s.profile_id and t.times = s.times
                    order by 1 for update of s) done
                where d.profile_id = done.profile_id""")
                .set("ids", page.keySet())
                .set("times", page.values())
                .update());
    }

    /** Shorter than the database takes to look for deadlocks: it is always we who begin again. */
    void giveWay(Runnable work) {
        QuarkusTransaction.requiringNew().timeout(600).run(() -> {
            sql.of("set local lock_timeout = '300ms'").update();
            work.run();
        });
    }

    private Map<UUID, Long> due() {
        var due = new LinkedHashMap<UUID, Long>();
        sql.of("select profile_id, times from standing_due order by profile_id limit :page")
                .set("page", PAGE)
                .list(row -> due.put(row.uuid("profile_id"), row.number("times")));
        return due;
    }

    private List<UUID> stale() {
        return sql.of("""
                select s.profile_id from standing s join reading.person p on p.profile_id = s.profile_id
                where s.judged_on < :today or s.policy <> :policy
                order by s.profile_id limit :page""")
                .set("today", business.today())
                .set("policy", policies.current().number())
                .set("page", PAGE)
                .list(row -> row.uuid("profile_id"));
    }
}
