package io.clientele.segmentation.model;

import static java.lang.Math.exp;
import static java.lang.Math.log;

import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * The integral of (alpha + u)^−m (beta + u)^−(s + 1) over the times u at which somebody may have stopped, by Gauss and
 * Legendre in the logarithm of u plus the smaller of alpha and beta: there the integrand is smooth, however steep. It is kept
 * as a logarithm, with its gradient, of which the hypergeometric form (Fader and Hardie, note 008) has none that is closed.
 */
public final class Lifetimes {

    private static final double NEGLIGIBLE = 46; // e^−46 of the largest is less than what a double can tell
    private static final double[] NODES;
    private static final double[] WEIGHTS;

    static {
        var rule = new GaussIntegratorFactory().legendre(64, 0.0, 1.0);
        NODES = new double[rule.getNumberOfPoints()];
        WEIGHTS = new double[NODES.length];
        for (int i = 0; i < NODES.length; i++) {
            NODES[i] = rule.getPoint(i);
            WEIGHTS[i] = rule.getWeight(i);
        }
    }

    public final double log;

    /** The means of log(alpha + u), log(beta + u), 1 / (alpha + u) and 1 / (beta + u) under the integrand. */
    public final double meanLogAlpha;

    public final double meanLogBeta;
    public final double meanOverAlpha;
    public final double meanOverBeta;

    private final double alpha;
    private final double beta;
    private final double m;
    private final double s;
    private final double less;

    public Lifetimes(double alpha, double beta, double m, double s, double from, double to) {
        this.alpha = alpha;
        this.beta = beta;
        this.m = m;
        this.s = s;
        less = Math.min(alpha, beta);
        double start = log(less + from);
        double width = width(start, log(less + to) - start);
        double largest = Math.max(integrand(start), integrand(start + width));
        double sum = 0;
        double[] means = new double[4];
        for (int i = 0; i < NODES.length; i++) {
            double y = start + width * NODES[i];
            double weight = WEIGHTS[i] * exp(integrand(y) - largest);
            double u = exp(y) - less;
            sum += weight;
            means[0] += weight * log(alpha + u);
            means[1] += weight * log(beta + u);
            means[2] += weight / (alpha + u);
            means[3] += weight / (beta + u);
        }
        log = largest + log(sum * width);
        meanLogAlpha = sum == 0 ? 0 : means[0] / sum;
        meanLogBeta = sum == 0 ? 0 : means[1] / sum;
        meanOverAlpha = sum == 0 ? 0 : means[2] / sum;
        meanOverBeta = sum == 0 ? 0 : means[3] / sum;
    }

    private double integrand(double y) {
        double u = exp(y) - less;
        return y - m * log(alpha + u) - (s + 1) * log(beta + u);
    }

    /** Up to where the integrand has become too small to count. */
    private double width(double start, double whole) {
        double least = integrand(start) - NEGLIGIBLE;
        double enough = whole;
        if (integrand(start + whole) < least) {
            double low = 0;
            for (int i = 0; i < 30; i++) {
                double middle = (low + enough) / 2;
                if (integrand(start + middle) < least) {
                    enough = middle;
                } else {
                    low = middle;
                }
            }
        }
        return enough;
    }
}
