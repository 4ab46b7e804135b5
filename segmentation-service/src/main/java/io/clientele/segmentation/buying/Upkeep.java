package io.clientele.segmentation.buying;

import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.reading.Touched;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Rolls up anew whatever may have changed. */
@ApplicationScoped
class Upkeep {

    private final Sql sql;
    private final Business business;
    private final Rollup rollup;

    Upkeep(Sql sql, Business business, Rollup rollup) {
        this.sql = sql;
        this.business = business;
        this.rollup = rollup;
    }

    void follow(@Observes @Priority(100) Touched touched) {
        if (!touched.buyers().isEmpty()) {
            rollup.of(touched.buyers());
        }
    }

    /** The business may count in another currency since, or have begun to roll up. */
    void begin(@Observes StartupEvent started) {
        QuarkusTransaction.requiringNew().timeout(1800).run(() -> {
            if (isOfAnother()) {
                Log.infof("Rolled up what %d people bought, in %s", rollup.ofAll(), business.currency());
            }
        });
    }

    private boolean isOfAnother() {
        return sql.of("""
                select exists (select from reading.buying where currency <> :currency)
                    or not exists (select from reading.buying) and exists (select from reading.purchase_day) as another""")
                .set("currency", business.currency())
                .one(row -> row.flag("another"))
                .orElseThrow();
    }
}
