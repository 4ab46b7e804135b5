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
import java.util.Collection;
import java.util.UUID;

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

    void merge(@Observes Merged merged) {
        forget(merged.survivors().keySet());
    }

    void erase(@Observes Erased erased) {
        forget(erased.profileIds());
    }

    private boolean isNew() {
        return sql.of("""
                select not exists (select from reading.habit) and exists (select from reading.purchase) as new""").one(row -> row.flag("new")).orElseThrow();
    }

    private void forget(Collection<UUID> profileIds) {
        sql.of("delete from habit_break where profile_id = any(:ids::uuid[])")
                .set("ids", profileIds)
                .update();
    }
}
