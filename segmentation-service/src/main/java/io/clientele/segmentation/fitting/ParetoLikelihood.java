package io.clientele.segmentation.fitting;

import static java.lang.Math.log;
import static org.hipparchus.special.Gamma.digamma;
import static org.hipparchus.special.Gamma.logGamma;

import io.clientele.segmentation.model.Lifetimes;
import io.clientele.segmentation.model.Odds;
import io.clientele.segmentation.model.ParetoNbd;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Of {@link ParetoNbd}, by (r, alpha, s, beta). */
record ParetoLikelihood(Sample sample) implements Likelihood {

    @Override
    public double at(double[] parameters, double[] gradient) {
        var each = IntStream.range(0, sample.size)
                .parallel()
                .mapToObj(i -> one(i, parameters))
                .toList();
        Arrays.fill(gradient, 0);
        double value = 0;
        for (int i = 0; i < sample.size; i++) {
            value += sample.weight[i] * each.get(i)[4];
            for (int k = 0; k < 4; k++) {
                gradient[k] += sample.weight[i] * each.get(i)[k];
            }
        }
        return value;
    }

    /** The derivatives by the four parameters, then the value. */
    private double[] one(int i, double[] parameters) {
        double r = parameters[0];
        double alpha = parameters[1];
        double s = parameters[2];
        double beta = parameters[3];
        int x = sample.purchases[i];
        double logAlpha = log(alpha + sample.age[i]);
        double logBeta = log(beta + sample.age[i]);
        double alive = -(r + x) * logAlpha - s * logBeta;
        double[] means = new double[4];
        double logOdds = Double.NEGATIVE_INFINITY;
        if (sample.age[i] > sample.last[i]) {
            var stopped = new Lifetimes(alpha, beta, r + x, s, sample.last[i], sample.age[i]);
            logOdds = log(s) + stopped.log - alive;
            means = new double[] {stopped.meanLogAlpha, stopped.meanLogBeta, stopped.meanOverAlpha, stopped.meanOverBeta
            };
        }
        double gone = Odds.ofIt(logOdds);
        double here = 1 - gone;
        return new double[] {
            digamma(r + x) - digamma(r) + log(alpha) - here * logAlpha - gone * means[0],
            r / alpha - (r + x) * (here / (alpha + sample.age[i]) + gone * means[2]),
            log(beta) - here * logBeta + gone * (1 / s - means[1]),
            s / beta - here * s / (beta + sample.age[i]) - gone * (s + 1) * means[3],
            logGamma(r + x) - logGamma(r) + r * log(alpha) + s * log(beta) + alive + Odds.logOfMore(logOdds)
        };
    }
}
