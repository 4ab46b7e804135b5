package io.clientele.segmentation.model;

import static java.lang.Math.exp;
import static java.lang.Math.expm1;
import static java.lang.Math.log;
import static java.lang.Math.log1p;
import static java.lang.Math.pow;
import static org.hipparchus.special.Gamma.logGamma;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * People buy at a rate of their own, gamma distributed (r, alpha), and stop at any moment, at a rate of their own, gamma
 * distributed (s, beta). Schmittlein, Morrison and Colombo 1987; Fader and Hardie, notes 008 and 009.
 */
public record ParetoNbd(double r, double alpha, double s, double beta) implements PurchaseModel {

    private static final GaussIntegrator OVER_A_WHOLE = new GaussIntegratorFactory().legendre(64, 0.0, 1.0);

    @Override
    public Map<String, Double> parameters() {
        var named = new LinkedHashMap<String, Double>();
        named.put("r", r);
        named.put("alpha", alpha);
        named.put("s", s);
        named.put("beta", beta);
        return named;
    }

    @Override
    public double logLikelihood(History history) {
        int x = history.purchases();
        return logGamma(r + x)
                - logGamma(r)
                + r * log(alpha)
                + s * log(beta)
                + logAlive(history)
                + Odds.logOfMore(logOddsOfHavingStopped(history));
    }

    @Override
    public double alive(History history) {
        return Odds.against(logOddsOfHavingStopped(history));
    }

    /** It has a limit where s is 1, and is computed through it. */
    @Override
    public double expectedIfAlive(double time, History history) {
        double from = beta + history.age();
        double slope = -log1p(time / from);
        double fraction = s == 1 ? -slope : -expm1((s - 1) * slope) / (s - 1);
        return (r + history.purchases()) * from / (alpha + history.age()) * fraction;
    }

    /** Summed over the moments at which they may stop. */
    @Override
    public double chanceIfAlive(int count, double time, History history) {
        double rate = r + history.purchases();
        double since = alpha + history.age();
        double from = beta + history.age();
        double stays = exp(s * log(from / (from + time))) * Arrivals.exactly(count, rate, since, time);
        double stops = OVER_A_WHOLE.integrate(share -> {
            double until = from * expm1(share * log1p(time / from));
            double stopping = s * exp(-s * share * log1p(time / from)) * log1p(time / from);
            return stopping * Arrivals.exactly(count, rate, since, until);
        });
        return stays + stops;
    }

    @Override
    public double medianWait(History history) {
        return (alpha + history.age()) * (pow(2, 1 / (r + history.purchases())) - 1);
    }

    private double logAlive(History history) {
        return -(r + history.purchases()) * log(alpha + history.age()) - s * log(beta + history.age());
    }

    private double logOddsOfHavingStopped(History history) {
        if (history.age() <= history.last()) {
            return Double.NEGATIVE_INFINITY;
        }
        var stopped = new Lifetimes(alpha, beta, r + history.purchases(), s, history.last(), history.age());
        return log(s) + stopped.log - logAlive(history);
    }
}
