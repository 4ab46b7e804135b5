package io.clientele.segmentation.habit;

import io.clientele.kit.Sql;
import io.clientele.segmentation.reading.Erased;
import io.clientele.segmentation.reading.Merged;
import io.clientele.segmentation.reading.Touched;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Looks anew for habits wherever purchases may have changed. */
@ApplicationScoped
class Upkeep {

    private final Sql sql;
    private final Rhythm rhythm;

    Upkeep(Sql sql, Rhythm rhythm) {
        this.sql = sql;
        this.rhythm = rhythm;
    }

    void follow(@Observes Touched touched) {
        if (!touched.buyers().isEmpty()) {
            rhythm.of(touched.buyers());
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
