package io.clientele.segmentation.feature;

import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Whether the features may be asked instead of what they were made of. */
@ApplicationScoped
public class Features {

    private final Sql sql;
    private final Business business;

    Features(Sql sql, Business business) {
        this.sql = sql;
        this.business = business;
    }

    /**
     * Not when a day has passed, until those have turned of whom something falls out of a window. The earliest is asked for, which
     * the index knows: asked whether there is any, the database may pass over everybody where it takes many to be due.
     */
    public boolean areOf(Instant now) {
        return sql.of("""
                select exists (select from reading.feature_basis where zone = :zone and currency = :currency)
                    and coalesce((select min(turns_on) > :today from reading.feature), true) as current""")
                .set("zone", business.zone().getId())
                .set("currency", business.currency())
                .set("today", basis(now).today())
                .one(row -> row.flag("current"))
                .orElseThrow();
    }

    Basis basis(Instant now) {
        return new Basis(now, business.zone(), business.currency());
    }
}
