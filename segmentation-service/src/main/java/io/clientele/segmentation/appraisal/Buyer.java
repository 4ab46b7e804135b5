package io.clientele.segmentation.appraisal;

import io.clientele.kit.Row;
import io.clientele.segmentation.model.History;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How somebody buys, as far as their worth depends on it; amounts in minor units.
 *
 * @param repeated sold on days after the first
 * @param gapMedian days between one day with an order and the next
 */
public record Buyer(
        UUID profileId,
        long orders,
        int days,
        LocalDate first,
        LocalDate last,
        double net,
        double repeated,
        int gaps,
        @Nullable Double gapMedian) {

    /** Of a row {@code d} of reading.buying. */
    public static final String COLUMNS =
            "d.profile_id, d.orders, d.days, d.first_on, d.last_on, d.net, d.repeated, d.gaps, d.gap_median::numeric";

    public static Buyer of(Row row) throws SQLException {
        return new Buyer(
                row.uuid("profile_id"),
                row.number("orders"),
                row.integer("days"),
                row.date("first_on"),
                row.date("last_on"),
                row.decimal("net").doubleValue(),
                row.decimal("repeated").doubleValue(),
                row.integer("gaps"),
                row.isNull("gap_median") ? null : row.decimal("gap_median").doubleValue());
    }

    /** What is dated later than today counts as of today. */
    public History history(LocalDate today, double unitDays) {
        double last = ChronoUnit.DAYS.between(first, this.last);
        double age = Math.max(last, ChronoUnit.DAYS.between(first, today));
        return new History(purchases(), last / unitDays, age / unitDays);
    }

    /** Days with an order after the first. */
    public int purchases() {
        return days - 1;
    }

    long daysSince(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(last, today));
    }
}
