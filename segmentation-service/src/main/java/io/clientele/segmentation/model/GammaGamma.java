package io.clientele.segmentation.model;

import static java.lang.Math.log;
import static org.hipparchus.special.Gamma.logGamma;

import org.hipparchus.special.Beta;

/**
 * What a purchase comes to: gamma distributed (p) around a mean of one's own, which is gamma distributed (q, gamma) over
 * people, and does not depend on how often they buy. Fader and Hardie 2013, note 025.
 *
 * @param gamma in the money's unit
 */
public record GammaGamma(double p, double q, double gamma) {

    /** @param mean of {@code purchases} of one buyer, at least one; above 0 */
    public double logLikelihood(int purchases, double mean) {
        double shape = p * purchases;
        return logGamma(shape + q)
                - logGamma(shape)
                - logGamma(q)
                + q * log(gamma)
                + (shape - 1) * log(mean)
                + shape * log(purchases)
                - (shape + q) * log(gamma + purchases * mean);
    }

    /** What their next purchase is expected to come to; of nobody in particular if {@code purchases} is 0 (q above 1). */
    public double expected(int purchases, double mean) {
        return p * (gamma + purchases * mean) / (p * purchases + q - 1);
    }

    /** The probability that {@code next} purchases of theirs come to at most {@code amount} together. */
    public double chanceOfAtMost(double amount, int next, int purchases, double mean) {
        double seen = gamma + purchases * mean;
        return amount <= 0 ? 0 : Beta.regularizedBeta(amount / (amount + seen), p * next, p * purchases + q);
    }
}
