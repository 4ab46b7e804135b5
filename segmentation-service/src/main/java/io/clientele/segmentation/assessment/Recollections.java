package io.clientele.segmentation.assessment;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** How people stood on days before they were first judged. */
@ApplicationScoped
class Recollections {

    /**
     * Of whom it was asked.
     *
     * @param since the first day of which it was asked
     * @param until the day on which they were first judged
     * @param facts how many are known of the time before
     * @param touched how often something of theirs had changed when it was asked
     * @param told whether that was as before, and what is kept holds
     */
    record Asked(UUID profileId, LocalDate since, LocalDate until, long facts, long touched, boolean told) {}

    /** How one stood, and on which day. */
    record Past(UUID profileId, Prior stood) {}

    private final Sql sql;
    private final Standings standings;

    Recollections(Sql sql, Standings standings) {
        this.sql = sql;
        this.standings = standings;
    }

    /** Within the transaction of its caller; who went meanwhile is left out. */
    void keep(List<Asked> asked, List<Past> past) {
        var there = standings.held(asked.stream().map(Asked::profileId).toList());
        var kept = past.stream().filter(one -> there.contains(one.profileId())).toList();
        var known =
                asked.stream().filter(one -> there.contains(one.profileId())).toList();
        note(known);
        // they were first judged while others were still to come, by whose rhythm it shows who is late
        standings.due(again(known).map(Asked::profileId).toList());
        sql.of("""
                delete from standing_before b using unnest(:ids::uuid[], :firsts::date[], :days::date[]) t(id, since, until)
                where b.profile_id = t.id and b.judged_on >= t.since and b.judged_on < t.until""")
                .set("ids", again(known).map(Asked::profileId).toList())
                .set("firsts", again(known).map(Asked::since).toList())
                .set("days", again(known).map(Asked::until).toList())
                .update();
        sql.of("""
                insert into standing_before (profile_id, judged_on, relationship, direction, stage, marks, score, tie, service)
                select id, day, relationship, direction, stage, coalesce(string_to_array(nullif(marks, ''), ' '), '{}'), score,
                    tie, service
                from unnest(:ids::uuid[], :days::date[], :relationships::text[], :directions::text[], :stages::text[],
                    :marks::text[], :scores::numeric[], :ties::numeric[], :services::numeric[])
                    t(id, day, relationship, direction, stage, marks, score, tie, service)
                order by 1, 2
                on conflict do nothing""")
                .set("ids", kept.stream().map(Past::profileId).toList())
                .set("days", each(kept, Prior::on))
                .set("relationships", each(kept, Prior::found))
                .set("directions", each(kept, Prior::direction))
                .set("stages", each(kept, Prior::stage))
                .set("marks", each(kept, Recollections::marks))
                .set("scores", each(kept, Prior::score))
                .set("ties", each(kept, Prior::tie))
                .set("services", each(kept, Prior::service))
                .update();
    }

    private void note(List<Asked> known) {
        sql.of("""
                insert into looked_back (profile_id, until, facts, seen)
                select * from unnest(:ids::uuid[], :days::date[], :facts::bigint[], :seen::bigint[]) t(id, until, facts, seen)
                order by id
                on conflict (profile_id) do update set facts = excluded.facts, seen = excluded.seen""")
                .set("ids", known.stream().map(Asked::profileId).toList())
                .set("days", known.stream().map(Asked::until).toList())
                .set("facts", known.stream().map(Asked::facts).toList())
                .set("seen", known.stream().map(Asked::touched).toList())
                .update();
        sql.of("""
                update standing s set looked_back = true from (
                    select profile_id from standing where profile_id = any(:ids::uuid[]) and not looked_back
                    order by profile_id for update) a
                where s.profile_id = a.profile_id""").set("ids", known.stream().map(Asked::profileId).toList()).update();
    }

    private static Stream<Asked> again(List<Asked> known) {
        return known.stream().filter(one -> !one.told());
    }

    private static String marks(Prior stood) {
        return String.join(" ", stood.marks().stream().map(Enum::name).toList());
    }

    private static <T> List<T> each(List<Past> all, Function<Prior, T> field) {
        return all.stream().map(one -> field.apply(one.stood())).toList();
    }
}
