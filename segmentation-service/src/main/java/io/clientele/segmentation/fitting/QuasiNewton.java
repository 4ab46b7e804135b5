package io.clientele.segmentation.fitting;

import java.util.Arrays;

/**
 * Climbs a likelihood over the logarithms of its parameters by Broyden, Fletcher, Goldfarb and Shanno's method (Nocedal and
 * Wright 2006, algorithm 6.1) with steps halved until they climb enough.
 */
final class QuasiNewton {

    /** @param slope the greatest derivative of the mean log-likelihood by a parameter's logarithm */
    record Top(double[] logs, double value, double slope) {}

    private static final int MOST_STEPS = 300;
    private static final double LEVEL = 1e-9;
    private static final double FARTHEST = 30; // e^30 and its inverse are as good as infinite and 0
    private static final double LONGEST = 2; // of a step, in a logarithm

    private final Likelihood likelihood;
    private final double scale;
    private final int size;

    /** @param weight of how many data it is: so that where to stop does not depend on that */
    QuasiNewton(Likelihood likelihood, double weight, int size) {
        this.likelihood = likelihood;
        scale = 1 / weight;
        this.size = size;
    }

    Top climb(double[] start) {
        var at = start.clone();
        var slope = new double[size];
        double value = value(at, slope);
        var inverse = Matrix.identity(size);
        for (int step = 0; step < MOST_STEPS && largest(slope) > LEVEL; step++) {
            var direction = Matrix.times(inverse, slope);
            if (Matrix.dot(direction, slope) <= 0) {
                inverse = Matrix.identity(size);
                direction = slope.clone();
            }
            double shrink = Math.min(1, LONGEST / largest(direction));
            var next = new double[size];
            var nextSlope = new double[size];
            double nextValue = Double.NEGATIVE_INFINITY;
            double along = Matrix.dot(direction, slope);
            for (int half = 0; half < 40; half++, shrink /= 2) {
                for (int i = 0; i < size; i++) {
                    next[i] = Math.clamp(at[i] + shrink * direction[i], -FARTHEST, FARTHEST);
                }
                nextValue = value(next, nextSlope);
                if (nextValue >= value + 1e-4 * shrink * along) {
                    break;
                }
            }
            if (!(nextValue > value)) {
                break; // as high as doubles can tell
            }
            Matrix.update(inverse, difference(next, at), difference(slope, nextSlope));
            at = next;
            slope = nextSlope;
            value = nextValue;
        }
        return new Top(at, value / scale, largest(slope));
    }

    /** Returns the negative second derivatives of the whole log-likelihood, by differences of its gradient. */
    double[][] curvature(double[] logs) {
        var curvature = new double[size][size];
        double width = 1e-4;
        for (int i = 0; i < size; i++) {
            var above = logs.clone();
            var below = logs.clone();
            above[i] += width;
            below[i] -= width;
            var up = new double[size];
            var down = new double[size];
            value(above, up);
            value(below, down);
            for (int j = 0; j < size; j++) {
                curvature[i][j] = (down[j] - up[j]) / (2 * width) / scale;
            }
        }
        return curvature;
    }

    private double value(double[] logs, double[] slope) {
        var parameters = Arrays.stream(logs).map(Math::exp).toArray();
        double value = likelihood.at(parameters, slope) * scale;
        for (int i = 0; i < size; i++) {
            slope[i] *= parameters[i] * scale;
        }
        return Double.isFinite(value) ? value : Double.NEGATIVE_INFINITY;
    }

    private static double largest(double[] vector) {
        return Arrays.stream(vector).map(Math::abs).max().orElse(0);
    }

    private static double[] difference(double[] one, double[] other) {
        var difference = new double[one.length];
        Arrays.setAll(difference, i -> one[i] - other[i]);
        return difference;
    }
}
