package io.clientele.segmentation.fitting;

import static java.lang.Math.log;
import static org.hipparchus.special.Gamma.digamma;
import static org.hipparchus.special.Gamma.logGamma;

import io.clientele.segmentation.model.GammaGamma;
import java.util.Arrays;

/** Of {@link GammaGamma}, by (p, q, gamma). */
record SpendingLikelihood(Spending spending) implements Likelihood {

    @Override
    public double at(double[] parameters, double[] gradient) {
        double p = parameters[0];
        double q = parameters[1];
        double gamma = parameters[2];
        Arrays.fill(gradient, 0);
        var values = new double[spending.most + 1];
        var ofAll = new double[spending.most + 1];
        var own = new double[spending.most + 1];
        for (int x = 1; x <= spending.most; x++) {
            values[x] = logGamma(p * x + q) - logGamma(p * x) - logGamma(q) + q * log(gamma) + p * x * log(x);
            ofAll[x] = digamma(p * x + q);
            own[x] = digamma(p * x);
        }
        double digammaQ = digamma(q);
        double value = 0;
        for (int i = 0; i < spending.purchases.length; i++) {
            int x = spending.purchases[i];
            double mean = spending.mean[i];
            double seen = gamma + x * mean;
            double logSeen = log(seen);
            double logMean = log(mean);
            value += values[x] + (p * x - 1) * logMean - (p * x + q) * logSeen;
            gradient[0] += x * (ofAll[x] - own[x] + logMean + log(x) - logSeen);
            gradient[1] += ofAll[x] - digammaQ + log(gamma) - logSeen;
            gradient[2] += q / gamma - (p * x + q) / seen;
        }
        return value;
    }
}
