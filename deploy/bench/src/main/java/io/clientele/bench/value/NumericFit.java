package io.clientele.bench.value;

import static org.hipparchus.special.Gamma.logGamma;

import io.clientele.segmentation.model.History;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * MBG/NBD (Batislam, Denizel and Filiztekin 2007) fitted as is usual where nobody looked for speed: each buyer's likelihood by
 * itself, its gradient by central differences, and the method of Broyden, Fletcher, Goldfarb and Shanno over the logarithms of
 * the parameters.
 */
final class NumericFit {

    /** @param parameters r, alpha, a, b, in weeks */
    record Fitted(double[] parameters, double logLikelihood, int looks) {}

    private static final double WIDTH = 1e-5;
    private static final double LEVEL = 1e-7;
    private static final int MOST_STEPS = 200;

    private final int[] purchases;
    private final double[] last;
    private final double[] age;
    private int looks;

    NumericFit(List<History> buyers) {
        purchases = buyers.stream().mapToInt(History::purchases).toArray();
        last = buyers.stream().mapToDouble(History::last).toArray();
        age = buyers.stream().mapToDouble(History::age).toArray();
    }

    /** From where it may well be. */
    Fitted climb() {
        var at = new double[] {Math.log(0.5), Math.log(10), Math.log(0.8), Math.log(2)};
        double value = mean(at);
        var slope = slope(at);
        var inverse = identity();
        for (int step = 0; step < MOST_STEPS && largest(slope) > LEVEL; step++) {
            var direction = times(inverse, slope);
            if (dot(direction, slope) <= 0) {
                inverse = identity();
                direction = slope.clone();
            }
            double along = dot(direction, slope);
            double shrink = Math.min(1, 1 / largest(direction));
            var next = moved(at, direction, shrink);
            double found = mean(next);
            while (found < value + 1e-4 * shrink * along && shrink > 1e-10) {
                shrink /= 2;
                next = moved(at, direction, shrink);
                found = mean(next);
            }
            if (found <= value) {
                break; // as high as differences can tell
            }
            var nextSlope = slope(next);
            update(inverse, moved(next, at, -1), moved(slope, nextSlope, -1));
            at = next;
            slope = nextSlope;
            value = found;
        }
        return new Fitted(Arrays.stream(at).map(Math::exp).toArray(), value * purchases.length, looks);
    }

    private double[] slope(double[] logs) {
        var slope = new double[logs.length];
        for (int i = 0; i < logs.length; i++) {
            var above = logs.clone();
            var below = logs.clone();
            above[i] += WIDTH;
            below[i] -= WIDTH;
            slope[i] = (mean(above) - mean(below)) / (2 * WIDTH);
        }
        return slope;
    }

    /** The mean log-likelihood. */
    private double mean(double[] logs) {
        looks++;
        double r = Math.exp(logs[0]);
        double alpha = Math.exp(logs[1]);
        double a = Math.exp(logs[2]);
        double b = Math.exp(logs[3]);
        double sum = 0;
        for (int i = 0; i < purchases.length; i++) {
            int x = purchases[i];
            double bought = logGamma(r + x) - logGamma(r) + r * Math.log(alpha);
            double stayed = logGamma(a + b) + logGamma(b + x + 1) - logGamma(b) - logGamma(a + b + x + 1);
            double alive = -(r + x) * Math.log(alpha + age[i]);
            double gone = Math.log(a) - Math.log(b + x) - (r + x) * Math.log(alpha + last[i]);
            double more = Math.max(alive, gone);
            sum += bought + stayed + more + Math.log1p(Math.exp(Math.min(alive, gone) - more));
        }
        return sum / purchases.length;
    }

    private static double[][] identity() {
        var identity = new double[4][4];
        for (int i = 0; i < 4; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }

    /** @param step by how much it went, {@code turn} by how much the slope fell */
    private static void update(double[][] inverse, double[] step, double[] turn) {
        double bent = dot(step, turn);
        if (bent <= 0) {
            return;
        }
        var turned = times(inverse, turn);
        double factor = (1 + dot(turn, turned) / bent) / bent;
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                inverse[i][j] += factor * step[i] * step[j] - (turned[i] * step[j] + step[i] * turned[j]) / bent;
            }
        }
    }

    private static double[] times(double[][] matrix, double[] vector) {
        return Arrays.stream(matrix).mapToDouble(row -> dot(row, vector)).toArray();
    }

    private static double dot(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] * other[i])
                .sum();
    }

    private static double[] moved(double[] from, double[] direction, double by) {
        return IntStream.range(0, from.length)
                .mapToDouble(i -> from[i] + by * direction[i])
                .toArray();
    }

    private static double largest(double[] vector) {
        return Arrays.stream(vector).map(Math::abs).max().orElse(0);
    }
}
