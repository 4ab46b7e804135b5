package io.clientele.segmentation.moving;

import io.clientele.kit.Sql;
import io.clientele.segmentation.appraisal.Valued;
import io.clientele.segmentation.assessment.Judged;
import io.clientele.segmentation.feature.Turned;
import io.clientele.segmentation.reading.Erased;
import io.clientele.segmentation.reading.Merged;
import io.clientele.segmentation.reading.Touched;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Notes whose facts, features or standing changed, until it was looked whether they are in other segments by that. */
@ApplicationScoped
class Due {

    private static final String NOTE = """
            insert into membership_due (profile_id) select unnest(:ids::uuid[]) %s order by 1
            on conflict (profile_id) do update set times = membership_due.times + 1""";

    /** Everybody is judged and valued every day: in vain, for most segments. */
    private static final String IF_ASKED = """
            where exists (
                select from segment
                where condition ~ '"type":"(relationship|direction|stage|mark|score)"')""";

    private final Sql sql;

    Due(Sql sql) {
        this.sql = sql;
    }

    void touch(@Observes @Priority(300) Touched touched) {
        note(touched.profileIds(), "");
    }

    void turn(@Observes Turned turned) {
        note(turned.profileIds(), "");
    }

    void judge(@Observes Judged judged) {
        note(judged.profileIds(), IF_ASKED);
    }

    void value(@Observes Valued valued) {
        note(valued.profileIds(), IF_ASKED);
    }

    void merge(@Observes Merged merged) {
        forget(merged.survivors().keySet());
    }

    void erase(@Observes Erased erased) {
        forget(erased.profileIds());
    }

    /** Of whom an event was told before it happened, which is now. */
    void happen(Instant before, Instant now) {
        sql.of("""
                insert into membership_due (profile_id)
                select distinct profile_id from reading.event where occurred_at > :before and occurred_at <= :now order by 1
                on conflict (profile_id) do update set times = membership_due.times + 1""").set("before", before).set("now", now).update();
    }

    boolean isEmpty() {
        return sql.of("select not exists (select from membership_due) as none")
                .one(row -> row.flag("none"))
                .orElseThrow();
    }

    /** How often they were noted, by whom. */
    Map<UUID, Long> page(int limit) {
        var due = new LinkedHashMap<UUID, Long>();
        sql.of("select profile_id, times from membership_due order by profile_id limit :limit")
                .set("limit", limit)
                .list(row -> due.put(row.uuid("profile_id"), row.number("times")));
        return due;
    }

    /** Who was noted again meanwhile stays. */
    void settle(Map<UUID, Long> page) {
        sql.of("""
                delete from membership_due d using (
                    select s.profile_id from membership_due s
                    join unnest(:ids::uuid[], :times::bigint[]) t(id, times) on t.id = s.profile_id and t.times = s.times
                    order by 1 for update of s) done
                where d.profile_id = done.profile_id""").set("ids", page.keySet()).set("times", page.values()).update();
    }

    private void note(Collection<UUID> profileIds, String condition) {
        if (!profileIds.isEmpty()) {
            sql.of(NOTE.formatted(condition)).set("ids", profileIds).update();
        }
    }

    private void forget(Collection<UUID> profileIds) {
        sql.of("delete from membership_due where profile_id = any(:ids::uuid[])")
                .set("ids", profileIds)
                .update();
    }
}
