package io.clientele.segmentation.condition;

import io.clientele.segmentation.condition.Checks.Fault;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found wrong so far, and the checks of single fields that several conditions have. */
final class Faults {

    static final int LONGEST = 1000;

    private final List<Fault> found = new ArrayList<>();

    List<Fault> found() {
        return found;
    }

    void number(@Nullable Comparison is, @Nullable Number value, String path) {
        if (given(is, path + ".is")) {
            must(is.comparesNumbers(), path + ".is", "must be EQUAL, NOT_EQUAL, ABOVE, AT_LEAST, BELOW or AT_MOST");
        }
        if (given(value, path + ".value")) {
            must(Scalars.isPlain(value), path + ".value", "must be a number of a usual size");
        }
    }

    void window(Window window, String path) {
        period(window.within(), path + ".within", false);
        moment(window.from(), path + ".from");
        moment(window.to(), path + ".to");
        var both = window.within() != null && (window.from() != null || window.to() != null);
        must(!both, path + ".within", "must not be given with from or to");
        var turned = window.from() != null && window.to() != null && window.to().isBefore(window.from());
        must(!turned, path + ".to", "must not be before from");
    }

    void period(@Nullable Period period, String path, boolean needed) {
        if (period == null) {
            must(!needed, path, "must be given, as a period of days, weeks, months or years such as P30D");
            return;
        }
        var usual = !period.isNegative() && Math.abs(period.toTotalMonths()) <= 1200 && period.getDays() <= 36_500;
        must(usual, path, "must be a period of 0 days to 100 years");
    }

    void moment(@Nullable Instant instant, String path) {
        must(instant == null || Checks.isUsual(instant), path, "must be in the years 1 to 9999");
    }

    void text(@Nullable String text, String path) {
        if (given(text, path)) {
            must(!text.isBlank() && text.length() <= LONGEST, path, "must have 1 to 1000 characters");
        }
    }

    void optionalText(@Nullable String text, String path) {
        if (text != null) {
            text(text, path);
        }
    }

    boolean given(@Nullable Object value, String path) {
        must(value != null, path, "must be given");
        return value != null;
    }

    void must(boolean holds, String path, String message) {
        if (!holds) {
            found.add(new Fault(path, message));
        }
    }

    static boolean isShortScalar(@Nullable Object value) {
        return value != null && Scalars.isScalar(value) && Scalars.text(value).length() <= LONGEST;
    }
}
