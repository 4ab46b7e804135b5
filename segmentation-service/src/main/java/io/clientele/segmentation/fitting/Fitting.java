package io.clientele.segmentation.fitting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;

/** Finds the parameters by which data are most likely: from several starts on some of them, then on all. */
public final class Fitting {

    private static final int ENOUGH_TO_BEGIN = 4000;
    private static final double LEVEL = 1e-6;
    private static final double SAME = 1e-7; // of the mean log-likelihood, between starts

    private Fitting() {}

    /** By (r, alpha, a, b). */
    public static Maximum betaGeometric(Sample sample, boolean modified) {
        var some = sample.thinned(ENOUGH_TO_BEGIN);
        double time = some.meanAge();
        var starts = List.of(
                new double[] {0.5, time / 4, 0.8, 2},
                new double[] {1, time, 0.2, 4},
                new double[] {2, time * 2, 1.5, 1.5},
                new double[] {1 + some.meanPurchases(), time, 0.01, 10});
        return maximum(
                new BetaGeometricLikelihood(some, modified),
                some.total,
                new BetaGeometricLikelihood(sample, modified),
                sample.total,
                starts);
    }

    /** By (r, alpha, s, beta). */
    public static Maximum paretoNbd(Sample sample) {
        var some = sample.thinned(ENOUGH_TO_BEGIN / 4);
        double time = some.meanAge();
        var starts =
                List.of(new double[] {0.5, time / 4, 0.5, time / 4}, new double[] {1, time, 0.3, time}, new double[] {
                    2, time * 2, 1.5, time * 3
                });
        return maximum(new ParetoLikelihood(some), some.total, new ParetoLikelihood(sample), sample.total, starts);
    }

    /** Of people who never stop, by (r, alpha). */
    public static Maximum neverStopping(Sample sample) {
        double time = sample.meanAge();
        var likelihood = new ArrivalLikelihood(sample);
        var starts = List.of(new double[] {0.5, time / 2}, new double[] {2, time});
        return maximum(likelihood, sample.total, likelihood, sample.total, starts);
    }

    /** By (p, q, gamma). */
    public static Maximum gammaGamma(Spending spending) {
        double mean = Arrays.stream(spending.mean).average().orElse(1);
        var likelihood = new SpendingLikelihood(spending);
        var starts = List.of(new double[] {2, 4, mean}, new double[] {6, 3, mean / 2}, new double[] {1, 10, mean * 9});
        return maximum(likelihood, spending.buyers(), likelihood, spending.buyers(), starts);
    }

    private static Maximum maximum(
            Likelihood ofSome, double some, Likelihood ofAll, double all, List<double[]> starts) {
        int size = starts.getFirst().length;
        var first = new QuasiNewton(ofSome, some, size);
        var tops = starts.stream()
                .map(start -> first.climb(Arrays.stream(start).map(Math::log).toArray()))
                .sorted(Comparator.comparingDouble(QuasiNewton.Top::value).reversed())
                .toList();
        var second = new QuasiNewton(ofAll, all, size);
        var best =
                ofSome == ofAll ? tops.getFirst() : second.climb(tops.getFirst().logs());
        boolean agreed = (tops.getFirst().value() - tops.get(1).value()) / some < SAME;
        var errors = errors(second.curvature(best.logs()));
        var parameters = Arrays.stream(best.logs()).map(Math::exp).toArray();
        return new Maximum(parameters, best.value(), agreed && best.slope() < LEVEL, errors);
    }

    private static double[] errors(double[][] curvature) {
        var errors = new double[curvature.length];
        Arrays.fill(errors, Double.POSITIVE_INFINITY);
        try {
            var inverse = new LUDecomposition(MatrixUtils.createRealMatrix(curvature))
                    .getSolver()
                    .getInverse();
            for (int i = 0; i < errors.length; i++) {
                double variance = inverse.getEntry(i, i);
                errors[i] = variance > 0 ? Math.sqrt(variance) : Double.POSITIVE_INFINITY;
            }
        } catch (MathRuntimeException flat) {
            return errors; // singular: level in some direction
        }
        return errors;
    }
}
