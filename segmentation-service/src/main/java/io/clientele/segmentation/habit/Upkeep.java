package io.clientele.segmentation.habit;

import io.clientele.kit.Sql;
import io.clientele.segmentation.reading.Erased;
import io.clientele.segmentation.reading.Merged;
import io.clientele.segmentation.reading.Settling;
import io.clientele.segmentation.reading.Touched;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Looks anew for habits wherever purchases may have changed. */
@ApplicationScoped
class Upkeep {

    private static final int AT_ONCE = 5000;

    private final Sql sql;
    private final Rhythm rhythm;

    Upkeep(Sql sql, Rhythm rhythm) {
        this.sql = sql;
        this.rhythm = rhythm;
    }

    /** Each time all that they ever bought is looked at: so not before the feed has told of all that it has to tell. */
    void follow(@Observes Touched touched) {
        sql.of("""
                insert into reading.habit_due (profile_id) select * from unnest(:ids::uuid[]) t(id) order by id
                on conflict do nothing""").set("ids", touched.buyers()).update();
    }

    void settle(@Observes Settling settling) {
        var due = sql.of("""
                delete from reading.habit_due
                where profile_id in (select profile_id from reading.habit_due order by 1 limit :most)
                returning profile_id""").set("most", AT_ONCE).list(row -> row.uuid("profile_id"));
        if (!due.isEmpty()) {
            rhythm.of(due);
        }
        if (due.size() == AT_ONCE) {
            settling.again();
        }
    }

    /** An installation that has purchases already may have begun to look for habits. */
    void begin(@Observes StartupEvent started) {
        QuarkusTransaction.requiringNew().timeout(1800).run(() -> {
            if (isNew()) {
                Log.infof("Found %d habits", rhythm.ofAll());
            }
        });
    }

    /** What was told of a duplicate stands on the survivor's timeline now. */
    void merge(@Observes Merged merged) {
        sql.of("""
                with moved as (
                    delete from habit_break b using unnest(:duplicates::uuid[], :survivors::uuid[]) m(duplicate, survivor)
                    where b.profile_id = m.duplicate
                    returning m.survivor, b.kind, b.value, b.last_on)
                insert into habit_break (profile_id, kind, value, last_on)
                select distinct * from moved order by 1, 2, 3, 4
                on conflict do nothing""")
                .set("duplicates", merged.survivors().keySet())
                .set("survivors", merged.survivors().values())
                .update();
    }

    void erase(@Observes Erased erased) {
        sql.of("delete from habit_break where profile_id = any(:ids::uuid[])")
                .set("ids", erased.profileIds())
                .update();
    }

    private boolean isNew() {
        return sql.of("""
                select not exists (select from reading.habit) and exists (select from reading.purchase) as new""").one(row -> row.flag("new")).orElseThrow();
    }
}
