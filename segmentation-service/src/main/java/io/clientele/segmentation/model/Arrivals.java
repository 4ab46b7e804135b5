package io.clientele.segmentation.model;

import static java.lang.Math.exp;
import static java.lang.Math.log;
import static org.hipparchus.special.Gamma.logGamma;

/** Counts of purchases at a rate that is gamma distributed: the negative binomial distribution. */
final class Arrivals {

    private Arrivals() {}

    /** The probability of exactly {@code count} within {@code time}. */
    static double exactly(int count, double r, double alpha, double time) {
        if (time <= 0) {
            return count == 0 ? 1 : 0;
        }
        double ways = logGamma(r + count) - logGamma(r) - logGamma(count + 1.0);
        return exp(ways + r * log(alpha / (alpha + time)) + count * log(time / (alpha + time)));
    }

    static double atLeast(int count, double r, double alpha, double time) {
        double less = 0;
        double term = exp(r * log(alpha / (alpha + time)));
        for (int j = 0; j < count; j++) {
            less += term;
            term *= (r + j) / (j + 1) * time / (alpha + time);
        }
        return Math.max(0, 1 - less);
    }
}
