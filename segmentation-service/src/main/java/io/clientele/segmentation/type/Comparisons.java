package io.clientele.segmentation.type;

import io.clientele.segmentation.type.Finding.Compared;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Values beside their thresholds. */
final class Comparisons {

    private Comparisons() {}

    static Compared atLeast(String what, double value, double threshold) {
        return new Compared(what, text(value), "at least " + text(threshold), value >= threshold);
    }

    static Compared below(String what, double value, double threshold) {
        return new Compared(what, text(value), "below " + text(threshold), value < threshold);
    }

    static Compared atMost(String what, double value, double threshold) {
        return new Compared(what, text(value), "at most " + text(threshold), value <= threshold);
    }

    /** @param days since it happened; {@link Long#MAX_VALUE} if it never did */
    static Compared within(String what, long days, int threshold) {
        return new Compared(
                what,
                days == Long.MAX_VALUE ? "never" : days + " days ago",
                "within " + threshold + " days",
                days <= threshold);
    }

    static Compared notWithin(String what, long days, int threshold) {
        return new Compared(
                what,
                days == Long.MAX_VALUE ? "never" : days + " days ago",
                "not within " + threshold + " days",
                days > threshold);
    }

    static Compared yes(String what, boolean holds) {
        return new Compared(what, holds ? "yes" : "no", "yes", holds);
    }

    static boolean all(Compared... compared) {
        for (var one : compared) {
            if (!one.holds()) {
                return false;
            }
        }
        return true;
    }

    private static String text(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
