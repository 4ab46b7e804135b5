package io.clientele.segmentation.moving;

import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Whose turn it is to move memberships: one at a time, so that moments grow in the order in which they are committed. */
@ApplicationScoped
class Turn {

    private final Sql sql;
    private final Business business;

    Turn(Sql sql, Business business) {
        this.sql = sql;
        this.business = business;
    }

    /**
     * Waits for it; until the end of the transaction it is ours. Returns the moment that it is then, later than that of any
     * turn before.
     *
     * @param passed until when it was looked after those of whom time makes others
     */
    Instant take(Instant passed) {
        var before = sql.of("select as_of from membership_round for update")
                .one(row -> row.instant("as_of"))
                .orElseThrow();
        var now = business.now();
        var asOf = now.isAfter(before) ? now : before.plus(1, ChronoUnit.MICROS);
        sql.of("update membership_round set as_of = :asOf, passed = greatest(passed, :passed)")
                .set("asOf", asOf)
                .set("passed", passed)
                .update();
        return asOf;
    }

    /** Until when it was looked after those of whom time makes others. */
    Instant passed() {
        return sql.of("select passed from membership_round")
                .one(row -> row.instant("passed"))
                .orElseThrow();
    }
}
