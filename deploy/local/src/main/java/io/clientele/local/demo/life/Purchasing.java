package io.clientele.local.demo.life;

import io.clientele.local.demo.world.Chance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * When one buyer buys: the BG/NBD process of Fader, Hardie and Lee, "Counting Your Customers" the Easy Way, Marketing
 * Science 24 (2005), section 3. After the first purchase others follow at exponential gaps of the buyer's own rate, and
 * after each of those the buyer is gone for good with the buyer's own probability. Rates are steady all year on purpose
 * (seasons show in who comes and what is bought), so that a fit to the demo's {@code Shopper}s in weeks must find these
 * parameters again.
 */
public record Purchasing(double rate, double dropOut) {

    /** Rates, in purchases a week, are Gamma(R, ALPHA): R / ALPHA on average. */
    public static final double R = 0.8;

    public static final double ALPHA = 16;
    /** Probabilities to drop out are Beta(A, B): A / (A + B) on average. */
    public static final double A = 0.8;

    public static final double B = 2.4;

    static Purchasing of(Chance chance) {
        return new Purchasing(chance.gamma(R, ALPHA), chance.beta(A, B));
    }

    /** The first day is one of them, the last one is before {@code until}. */
    List<LocalDate> days(LocalDate first, LocalDate until, Chance chance) {
        var days = new ArrayList<LocalDate>();
        days.add(first);
        var weeks = 0.0;
        do {
            weeks += chance.wait(rate);
            var day = first.plusDays((long) (weeks * 7));
            if (!day.isBefore(until)) {
                break;
            }
            days.add(day);
        } while (!chance.happens(dropOut));
        return days;
    }
}
