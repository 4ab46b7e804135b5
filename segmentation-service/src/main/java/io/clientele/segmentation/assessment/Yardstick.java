package io.clientele.segmentation.assessment;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The rhythm that is usual in this business. */
@ApplicationScoped
class Yardstick {

    private static final double UNTIL_THERE_IS_ONE = 90; // days
    private static final long FRESH = Duration.ofMinutes(1).toNanos();

    private record Measured(double days, long at) {}

    private final Sql sql;
    private volatile Measured measured = new Measured(UNTIL_THERE_IS_ONE, System.nanoTime() - FRESH);

    Yardstick(Sql sql) {
        this.sql = sql;
    }

    /** Median over buyers of the median days between their purchases; at least 1. */
    double usualGap() {
        var now = measured;
        if (System.nanoTime() - now.at >= FRESH) {
            now = new Measured(measure(), System.nanoTime());
            measured = now;
        }
        return now.days;
    }

    private double measure() {
        return sql.of("""
                select percentile_cont(0.5) within group (order by gap_median) as days
                from reading.buying where gap_median is not null""")
                .one(row -> row.isNull("days")
                        ? UNTIL_THERE_IS_ONE
                        : Math.max(1, row.decimal("days").doubleValue()))
                .orElse(UNTIL_THERE_IS_ONE);
    }
}
