package io.clientele.segmentation.assessment;

import io.clientele.kit.Sql;
import io.clientele.segmentation.assessment.Recollections.Asked;
import io.clientele.segmentation.assessment.Recollections.Past;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.observation.Moment;
import io.clientele.segmentation.source.Wholeness;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/**
 * Finds out how people stood at the ends of the months before they were first judged, so that whoever brings years of
 * orders along sees at once who moved. Once for each, again if more of that time becomes known, and not while many wait to
 * be judged.
 */
@ApplicationScoped
class LookingBack {

    private static final int PAGE = 2000;
    private static final int MONTHS = 12; // before anybody was first judged
    private static final int MANY = 100; // who wait to be judged

    /**
     * @param known the first day of which we know anything of them
     * @param until the day on which they were first judged
     * @param facts how many are known of the time before
     * @param touched how often something of theirs has changed since; -1 if it was never asked: then it is looked at once
     *     more, as something may change meanwhile
     * @param told whether as many were known when it was last asked
     */
    private record Waiting(UUID profileId, LocalDate known, LocalDate until, long facts, long touched, boolean told) {

        boolean isAskedAbout(LocalDate day) {
            return !told && !known.isAfter(day) && !since().isAfter(day) && day.isBefore(until);
        }

        /** The first of the ends of months that are looked at: the same however much later it is asked again. */
        LocalDate since() {
            return until.withDayOfMonth(1).minusMonths(MONTHS - 1).minusDays(1);
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
        for (var day : ends(page)) {
            var there = page.stream()
                    .filter(one -> one.isAskedAbout(day))
                    .map(Waiting::profileId)
                    .toList();
            for (var found : there.isEmpty() ? List.<Assessed>of() : assessing.lookBack(there, end(day), before)) {
                var today = found.today();
                if (today != null && today.differsFrom(before.put(found.profileId(), today))) {
                    changed.add(new Past(found.profileId(), today));
                }
            }
        }
        var asked = page.stream()
                .map(one ->
                        new Asked(one.profileId(), one.since(), one.until(), one.facts(), one.touched(), one.told()))
                .toList();
        rounds.giveWay(() -> recollections.keep(asked, changed));
    }

    /** Of all the months that anybody is asked about. */
    private static List<LocalDate> ends(List<Waiting> page) {
        var since =
                page.stream().map(Waiting::since).min(Comparator.naturalOrder()).orElseThrow();
        var until =
                page.stream().map(Waiting::until).max(Comparator.naturalOrder()).orElseThrow();
        return since.plusDays(1)
                .datesUntil(until.plusDays(1), Period.ofMonths(1))
                .map(next -> next.minusDays(1))
                .toList();
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
                select w.profile_id, w.until, coalesce(w.touched, -1) as touched, coalesce(least(d.first_on, e.first_on), w.until) as known_on,
                    coalesce(d.facts, 0) + coalesce(e.facts, 0) as facts,
                    w.facts is not distinct from coalesce(d.facts, 0) + coalesce(e.facts, 0) as told
                from (
                    select s.profile_id, l.facts, l.touched, coalesce(l.until, b.judged_on, s.judged_on) as until
                    from (
                        (select profile_id from standing where exemption is null and not looked_back order by 1 limit :page)
                        union
                        (select l.profile_id from looked_back l join standing s on s.profile_id = l.profile_id
                        where l.touched <> l.seen and s.exemption is null order by 1 limit :page)) a
                    join standing s on s.profile_id = a.profile_id
                    join reading.person p on p.profile_id = s.profile_id
                    left join looked_back l on l.profile_id = s.profile_id
                    left join lateral (
                        select min(judged_on) as judged_on from standing_before b where b.profile_id = s.profile_id) b on true
                    where (select count(*) from (select from standing_due limit :many) d) < :many
                        and not exists (select from standing_due d where d.profile_id = s.profile_id)
                    order by 1 limit :page) w
                left join lateral (
                    select min(day) as first_on, count(*) as facts from reading.purchase_day d
                    where d.profile_id = w.profile_id and d.day < w.until) d on true
                left join lateral (
                    select min(occurred_at at time zone :zone)::date as first_on, count(*) as facts from reading.event e
                    where e.profile_id = w.profile_id and e.occurred_at < w.until::timestamp at time zone :zone) e on true
                order by 1""")
                .set("page", PAGE)
                .set("many", MANY)
                .set("zone", business.zone().getId())
                .list(row -> new Waiting(
                        row.uuid("profile_id"),
                        row.date("known_on"),
                        row.date("until"),
                        row.number("facts"),
                        row.number("touched"),
                        row.flag("told")));
    }
}
