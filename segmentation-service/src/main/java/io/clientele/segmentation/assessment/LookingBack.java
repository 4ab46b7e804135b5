package io.clientele.segmentation.assessment;

import io.clientele.kit.Sql;
import io.clientele.segmentation.assessment.Recollections.Past;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.observation.Moment;
import io.clientele.segmentation.source.Wholeness;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/**
 * Finds out how people stood at the ends of the months before they were first judged, so that whoever brings years of
 * orders along sees at once who moved. Once for each, and not while anybody waits to be judged.
 */
@ApplicationScoped
class LookingBack {

    private static final int PAGE = 2000;
    private static final int MONTHS = 12;

    /** @param known the first day of which we know anything of them */
    private record Waiting(UUID profileId, LocalDate known, LocalDate judged) {

        boolean isAskedAbout(LocalDate day) {
            return !known.isAfter(day) && day.isBefore(judged);
        }
    }

    private final Sql sql;
    private final Assessing assessing;
    private final Recollections recollections;
    private final Rounds rounds;
    private final Business business;
    private final Wholeness wholeness;

    LookingBack(
            Sql sql,
            Assessing assessing,
            Recollections recollections,
            Rounds rounds,
            Business business,
            Wholeness wholeness) {
        this.sql = sql;
        this.assessing = assessing;
        this.recollections = recollections;
        this.rounds = rounds;
        this.business = business;
        this.wholeness = wholeness;
    }

    @Scheduled(
            every = "${segmentation.looking-back.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void go() {
        long begun = System.nanoTime();
        int people = 0;
        try {
            for (var page = waiting(); !page.isEmpty(); page = waiting()) {
                lookBack(page);
                people += page.size();
            }
        } catch (Sql.Failure busy) {
            if (!busy.sqlState().equals(Rounds.LOCK_NOT_AVAILABLE)) {
                throw busy;
            }
        }
        if (people > 0) {
            Log.infof("Looked back at %d people in %d ms", people, (System.nanoTime() - begun) / 1_000_000);
        }
    }

    /** A month follows from the one before, as a day does from the day before. */
    private void lookBack(List<Waiting> page) {
        var before = new HashMap<UUID, Prior>();
        var changed = new ArrayList<Past>();
        for (var day : ends()) {
            var asked = page.stream()
                    .filter(one -> one.isAskedAbout(day))
                    .map(Waiting::profileId)
                    .toList();
            for (var found : asked.isEmpty() ? List.<Assessed>of() : assessing.lookBack(asked, end(day), before)) {
                var today = found.today();
                if (today != null && today.differsFrom(before.put(found.profileId(), today))) {
                    changed.add(new Past(found.profileId(), today));
                }
            }
        }
        var ids = page.stream().map(Waiting::profileId).toList();
        rounds.giveWay(() -> recollections.keep(ids, changed));
    }

    private List<LocalDate> ends() {
        var first = business.today().withDayOfMonth(1);
        var ends = new ArrayList<LocalDate>();
        for (int ago = MONTHS - 1; ago >= 0; ago--) {
            ends.add(first.minusMonths(ago).minusDays(1));
        }
        return ends;
    }

    private Moment end(LocalDate day) {
        var next = day.plusDays(1).atStartOfDay(business.zone()).toInstant();
        return new Moment(next.minusNanos(1000), business.zone()); // as exact as the database keeps it
    }

    private List<Waiting> waiting() {
        if (!wholeness.isGiven()) {
            return List.of();
        }
        return sql.of("""
                select s.profile_id, coalesce(b.judged_on, s.judged_on) as judged_on,
                    coalesce(least(d.first_on, e.first_on), s.judged_on) as known_on
                from standing s
                join reading.person p on p.profile_id = s.profile_id
                left join reading.buying d on d.profile_id = s.profile_id
                left join lateral (
                    select min(occurred_at)::date as first_on from reading.event e where e.profile_id = s.profile_id) e on true
                left join lateral (
                    select min(judged_on) as judged_on from standing_before b where b.profile_id = s.profile_id) b on true
                where s.exemption is null and not exists (select from standing_due)
                    and not exists (select from looked_back l where l.profile_id = s.profile_id)
                order by 1 limit :page""")
                .set("page", PAGE)
                .list(row -> new Waiting(row.uuid("profile_id"), row.date("known_on"), row.date("judged_on")));
    }
}
