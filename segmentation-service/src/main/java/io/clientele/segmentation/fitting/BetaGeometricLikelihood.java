package io.clientele.segmentation.fitting;

import static java.lang.Math.log;
import static org.hipparchus.special.Beta.logBeta;
import static org.hipparchus.special.Gamma.digamma;
import static org.hipparchus.special.Gamma.logGamma;

import io.clientele.segmentation.model.BetaGeometric;
import io.clientele.segmentation.model.Odds;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Of {@link BetaGeometric}, by (r, alpha, a, b). What depends on the number of purchases alone is computed once for each. */
record BetaGeometricLikelihood(Sample sample, boolean modified) implements Likelihood {

    /** What one number of purchases comes to, and its derivatives by r, a and b. */
    private record Part(double value, double byR, double byA, double byB, double logOdds, double overChances) {}

    private static final int CHUNK = 4096;

    @Override
    public double at(double[] parameters, double[] gradient) {
        double r = parameters[0];
        double alpha = parameters[1];
        double a = parameters[2];
        double b = parameters[3];
        var parts = IntStream.rangeClosed(0, sample.most)
                .mapToObj(x -> part(x, r, alpha, a, b))
                .toArray(Part[]::new);
        int chunks = (sample.size + CHUNK - 1) / CHUNK;
        var sums = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> chunk(chunk * CHUNK, parts, r, alpha, a))
                .toList();
        Arrays.fill(gradient, 0);
        double value = 0;
        for (var sum : sums) {
            value += sum[4];
            for (int i = 0; i < 4; i++) {
                gradient[i] += sum[i];
            }
        }
        return value;
    }

    private Part part(int x, double r, double alpha, double a, double b) {
        int chances = x + (modified ? 1 : 0);
        double all = digamma(a + b) - digamma(a + b + chances);
        return new Part(
                logGamma(r + x) - logGamma(r) + r * log(alpha) + logBeta(a, b + chances) - logBeta(a, b),
                digamma(r + x) - digamma(r) + log(alpha),
                all,
                all + digamma(b + chances) - digamma(b),
                chances == 0 ? Double.NEGATIVE_INFINITY : log(a / (b + chances - 1)),
                chances == 0 ? 0 : 1 / (b + chances - 1));
    }

    /** The derivatives by the four parameters, then the value. */
    private double[] chunk(int from, Part[] parts, double r, double alpha, double a) {
        var sum = new double[5];
        int to = Math.min(sample.size, from + CHUNK);
        for (int i = from; i < to; i++) {
            int x = sample.purchases[i];
            double weight = sample.weight[i];
            var part = parts[x];
            double now = alpha + sample.age[i];
            double then = alpha + sample.last[i];
            double logNow = log(now);
            double silence = logNow - log(then);
            double logOdds = part.logOdds + (r + x) * silence;
            double stopped = Odds.ofIt(logOdds);
            sum[0] += weight * (part.byR - logNow + stopped * silence);
            sum[1] += weight * (r / alpha - (r + x) * ((1 - stopped) / now + stopped / then));
            sum[2] += weight * (part.byA + stopped / a);
            sum[3] += weight * (part.byB - stopped * part.overChances);
            sum[4] += weight * (part.value - (r + x) * logNow + Odds.logOfMore(logOdds));
        }
        return sum;
    }
}
