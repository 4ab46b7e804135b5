package io.clientele.segmentation.worth;

import io.clientele.segmentation.lifetime.Health;
import io.clientele.segmentation.lifetime.ModelName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is worth.
 *
 * @param lifetimeValue null before the first model
 */
public record Worth(
        LocalDate asOf, Rfm rfm, Rhythm rhythm, @Nullable LifetimeValue lifetimeValue) {

    /** Scores 1 to 5, 5 best. */
    public record Rfm(int recency, int frequency, int monetary, String segment) {}

    /**
     * Says the same of everybody, whatever a model says.
     *
     * @param overdue days since the last order ÷ the usual gap; null if nobody ever bought again
     * @param nextOn when the next order is expected; null if none is
     */
    public record Rhythm(
            @Nullable Double overdue,
            @Nullable Pace pace,
            @Nullable LocalDate nextOn) {}

    /** By how often the usual gap has passed. */
    public enum Pace {
        ON_RHYTHM,
        LATE,
        AT_RISK,
        LAPSED;

        static Pace of(double overdue) {
            return overdue <= 1 ? ON_RHYTHM : overdue <= 2 ? LATE : overdue <= 3 ? AT_RISK : LAPSED;
        }
    }

    /**
     * What a model says; of one that is not healthy no figures.
     *
     * @param alive the probability that they still buy, 0 to 1
     * @param expectedPurchases days with an order within the horizon
     * @param expectedSpend within the horizon
     * @param value of it, discounted, what stays
     */
    public record LifetimeValue(
            ModelName model,
            Health health,
            @Nullable Double alive,
            @Nullable Double expectedPurchases,
            @Nullable Money expectedSpend,
            @Nullable Money value,
            @Nullable Interval interval) {}

    /** Between which the value is with a probability of {@code level}. */
    public record Interval(Money low, Money high, double level) {}
}
