package io.clientele.segmentation.fitting;

import static java.lang.Math.log;
import static org.hipparchus.special.Gamma.digamma;
import static org.hipparchus.special.Gamma.logGamma;

import java.util.Arrays;

/** Of the negative binomial distribution, by (r, alpha): nobody ever stops. What a model of stopping has to be better than. */
record ArrivalLikelihood(Sample sample) implements Likelihood {

    @Override
    public double at(double[] parameters, double[] gradient) {
        double r = parameters[0];
        double alpha = parameters[1];
        Arrays.fill(gradient, 0);
        double value = 0;
        var values = new double[sample.most + 1];
        var slopes = new double[sample.most + 1];
        for (int x = 0; x <= sample.most; x++) {
            values[x] = logGamma(r + x) - logGamma(r) + r * log(alpha);
            slopes[x] = digamma(r + x) - digamma(r) + log(alpha);
        }
        for (int i = 0; i < sample.size; i++) {
            int x = sample.purchases[i];
            double now = alpha + sample.age[i];
            value += sample.weight[i] * (values[x] - (r + x) * log(now));
            gradient[0] += sample.weight[i] * (slopes[x] - log(now));
            gradient[1] += sample.weight[i] * (r / alpha - (r + x) / now);
        }
        return value;
    }
}
