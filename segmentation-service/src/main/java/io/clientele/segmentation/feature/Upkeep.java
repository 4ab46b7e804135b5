package io.clientele.segmentation.feature;

import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.reading.Touched;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;

/** Makes anew whatever may have changed. */
@ApplicationScoped
class Upkeep {

    private final Sql sql;
    private final Business business;
    private final Features features;
    private final Making making;

    Upkeep(Sql sql, Business business, Features features, Making making) {
        this.sql = sql;
        this.business = business;
        this.features = features;
        this.making = making;
    }

    /** What somebody does most often changes nothing here: then their row is not written. */
    void follow(@Observes @Priority(150) Touched touched) {
        var bought = new HashSet<>(touched.buyers());
        bought.addAll(newcomers(touched.described()));
        if (!bought.isEmpty()) {
            making.of(bought, features.basis(business.now()));
        }
        describe(touched.described());
    }

    private Collection<UUID> newcomers(Collection<UUID> profileIds) {
        return sql.of("""
                select id from unnest(:ids::uuid[]) t(id)
                where not exists (select from reading.feature f where f.profile_id = id)""").set("ids", profileIds).list(row -> row.uuid("id"));
    }

    private void describe(Collection<UUID> profileIds) {
        sql.of("""
                update reading.feature f
                set country = p.attributes ->> 'country', language = p.attributes ->> 'language'
                from reading.person p
                where p.profile_id = any(:ids::uuid[]) and f.profile_id = p.profile_id
                    and (f.country, f.language) is distinct from (p.attributes ->> 'country', p.attributes ->> 'language')""").set("ids", profileIds).update();
    }

    /** The business may be elsewhere or count in another currency since, or features have just come up. */
    void begin(@Observes StartupEvent started) {
        QuarkusTransaction.requiringNew().timeout(1800).run(() -> {
            if (areOfAnother()) {
                sql.of("lock table reading.person in access share mode")
                        .update(); // as who empties everything does first
                sql.of("lock table reading.feature in share row exclusive mode").update(); // who reads on waits
                int people = making.ofAll(features.basis(business.now()));
                note();
                Log.infof("Made the features of %d people", people);
            }
        });
    }

    private boolean areOfAnother() {
        return sql.of("""
                select not exists (select from reading.feature_basis where zone = :zone and currency = :currency) as another""")
                .set("zone", business.zone().getId())
                .set("currency", business.currency())
                .one(row -> row.flag("another"))
                .orElseThrow();
    }

    private void note() {
        sql.of("""
                insert into reading.feature_basis (zone, currency) values (:zone, :currency)
                on conflict (single) do update set zone = excluded.zone, currency = excluded.currency""")
                .set("zone", business.zone().getId())
                .set("currency", business.currency())
                .update();
    }
}
