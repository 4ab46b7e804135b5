package io.clientele.segmentation.model;

import static java.lang.Math.exp;
import static java.lang.Math.expm1;
import static java.lang.Math.log;
import static java.lang.Math.log1p;
import static java.lang.Math.pow;
import static org.hipparchus.special.Beta.logBeta;
import static org.hipparchus.special.Gamma.logGamma;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * People buy at a rate of their own, gamma distributed (r, alpha), and after a purchase stop with a probability of their
 * own, beta distributed (a, b). In BG/NBD (Fader, Hardie and Lee 2005, Marketing Science 24(2), 275–284) nobody stops after
 * the first purchase; in MBG/NBD (Batislam, Denizel and Filiztekin 2007) that is possible, too. The formulas of the one are
 * those of the other with one chance more to stop.
 *
 * @param modified whether it is MBG/NBD
 */
public record BetaGeometric(double r, double alpha, double a, double b, boolean modified) implements PurchaseModel {

    @Override
    public Map<String, Double> parameters() {
        var named = new LinkedHashMap<String, Double>();
        named.put("r", r);
        named.put("alpha", alpha);
        named.put("a", a);
        named.put("b", b);
        return named;
    }

    /** In the form that does not overflow (Hardie, note 004; BG/NBD: equation 6). */
    @Override
    public double logLikelihood(History history) {
        int x = history.purchases();
        int chances = chances(history);
        double common = logGamma(r + x) - logGamma(r) + r * log(alpha) + logBeta(a, b + chances) - logBeta(a, b);
        double alive = -(r + x) * log(alpha + history.age());
        return common + alive + Odds.logOfMore(logOddsOfHavingStopped(history));
    }

    @Override
    public double alive(History history) {
        return Odds.against(logOddsOfHavingStopped(history));
    }

    /**
     * BG/NBD: equation 10, without its denominator. Euler's transformation makes its hypergeometric function one that
     * does not overflow: (1 − z)^(a−1) 2F1(c − r − x, a − 1; c; z). It has a limit where a is 1, and is computed through it.
     */
    @Override
    public double expectedIfAlive(double time, History history) {
        if (time <= 0) {
            return 0;
        }
        double c = a + b + chances(history) - 1;
        double z = time / (alpha + history.age() + time);
        double rest = Series.rest(c - r - history.purchases(), a - 1, c, z);
        double slope = log1p(-z);
        double common = a == 1 ? -slope : -expm1((a - 1) * slope) / (a - 1);
        return Math.max(0, c * common - exp((a - 1) * slope) * rest);
    }

    /** BG/NBD: equation 8, for what is left of somebody's rate and chances. */
    @Override
    public double chanceIfAlive(int count, double time, History history) {
        double rate = r + history.purchases();
        double from = alpha + history.age();
        double before = b + chances(history);
        double stays = exp(logBeta(a, before + count) - logBeta(a, before)) * Arrivals.exactly(count, rate, from, time);
        if (count == 0) {
            return stays;
        }
        double stops = exp(logBeta(a + 1, before + count - 1) - logBeta(a, before));
        return stays + stops * Arrivals.atLeast(count, rate, from, time);
    }

    /** As equation 8, of somebody new: with the first purchase only. */
    public double chance(int count, double time) {
        double alive = alive(History.NONE);
        return alive * chanceIfAlive(count, time, History.NONE) + (count == 0 ? 1 - alive : 0);
    }

    @Override
    public double medianWait(History history) {
        return (alpha + history.age()) * (pow(2, 1 / (r + history.purchases())) - 1);
    }

    /** How often somebody might have stopped by now. */
    private int chances(History history) {
        return history.purchases() + (modified ? 1 : 0);
    }

    private double logOddsOfHavingStopped(History history) {
        int chances = chances(history);
        if (chances == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        double silence = log((alpha + history.age()) / (alpha + history.last()));
        return log(a / (b + chances - 1)) + (r + history.purchases()) * silence;
    }
}
