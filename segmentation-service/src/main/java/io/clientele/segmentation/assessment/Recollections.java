package io.clientele.segmentation.assessment;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** How people stood on days before they were first judged. */
@ApplicationScoped
class Recollections {

    /** How one stood, and on which day. */
    record Past(UUID profileId, Prior stood) {}

    private final Sql sql;
    private final Standings standings;

    Recollections(Sql sql, Standings standings) {
        this.sql = sql;
        this.standings = standings;
    }

    /** Within the transaction of its caller; who went meanwhile is left out. */
    void keep(List<UUID> asked, List<Past> past) {
        var there = standings.held(asked);
        var kept = past.stream().filter(one -> there.contains(one.profileId())).toList();
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
        sql.of("""
                insert into looked_back (profile_id) select * from unnest(:ids::uuid[]) t(id) order by id
                on conflict do nothing""").set("ids", there).update();
    }

    private static String marks(Prior stood) {
        return String.join(" ", stood.marks().stream().map(Enum::name).toList());
    }

    private static <T> List<T> each(List<Past> all, Function<Prior, T> field) {
        return all.stream().map(one -> field.apply(one.stood())).toList();
    }
}
