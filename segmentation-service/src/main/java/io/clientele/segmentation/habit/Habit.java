package io.clientele.segmentation.habit;

import io.clientele.kit.Row;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Something that somebody buys by habit, as of a day.
 *
 * @param days on how many it was bought, of the last 20
 * @param everyDays the usual gap
 * @param spread how unlike the gaps are, 0 if they are all the same
 * @param quantity on such a day, usually
 * @param expectedOn when it is due
 * @param brokenOn the first day on which the habit is broken, unless it is kept before
 */
record Habit(
        Kind kind,
        String value,
        String name,
        int days,
        double everyDays,
        double spread,
        BigDecimal quantity,
        LocalDate lastOn,
        LocalDate expectedOn,
        LocalDate brokenOn,
        State state) {

    enum Kind {
        SKU,
        CATEGORY
    }

    enum State {
        /** Not yet due. */
        KEPT,
        /** Due, and no later than they sometimes are. */
        DUE,
        /** Later than by their own rhythm. */
        BROKEN,
        /** Broken so long that it is none any more. */
        ENDED
    }

    /** After which a broken habit is none any more, unless it is a slow one. */
    static final int ENDS_AFTER_DAYS = 90;

    static final int ENDS_AFTER_GAPS = 5;

    /** Over a row of reading.habit: the first day on which it is broken. */
    static final String BROKEN_ON = "(last_on + floor(gap_limit)::int + 1)";

    /** Whether it is broken and not yet ended on {@code :today}, over the same row. */
    static final String IS_BROKEN = """
            (%1$s <= :today::date and (:today::date < %1$s + %2$d or :today::date - last_on <= %3$d * gap_median))""".formatted(BROKEN_ON, ENDS_AFTER_DAYS, ENDS_AFTER_GAPS);

    static Habit of(Row row, LocalDate today) throws SQLException {
        double gap = row.decimal("gap_median").doubleValue();
        var last = row.date("last_on");
        var expected = last.plusDays(Math.round(gap));
        var broken = last.plusDays((long) Math.floor(row.decimal("gap_limit").doubleValue()) + 1);
        return new Habit(
                Kind.valueOf(row.text("kind")),
                row.text("value"),
                row.text("name"),
                row.integer("days"),
                gap,
                row.decimal("spread").doubleValue(),
                row.decimal("quantity"),
                last,
                expected,
                broken,
                state(today, last, expected, broken, gap));
    }

    private static State state(LocalDate today, LocalDate last, LocalDate expected, LocalDate broken, double gap) {
        if (today.isBefore(broken)) {
            return today.isBefore(expected) ? State.KEPT : State.DUE;
        }
        boolean lately = today.isBefore(broken.plusDays(ENDS_AFTER_DAYS))
                || ChronoUnit.DAYS.between(last, today) <= ENDS_AFTER_GAPS * gap;
        return lately ? State.BROKEN : State.ENDED;
    }
}
