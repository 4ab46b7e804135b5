package io.clientele.segmentation.statistic;

/** The chi-squared distribution with one degree of freedom. */
public final class ChiSquare {

    /** Of a Chebyshev series for the complementary error function (Press et al., Numerical Recipes, 2nd ed., section 6.2). */
    private static final double[] SERIES = {
        -1.26551223,
        1.00002368,
        0.37409196,
        0.09678418,
        -0.18628806,
        0.27886807,
        -1.13520398,
        1.48851587,
        -0.82215223,
        0.17087277
    };

    private ChiSquare() {}

    /** The probability of a value of at least {@code x}, with a relative error below 2e-7. */
    public static double tail(double x) {
        double root = Math.sqrt(Math.max(0, x) / 2);
        double t = 1 / (1 + root / 2);
        double sum = 0;
        for (int nth = SERIES.length - 1; nth >= 0; nth--) {
            sum = sum * t + SERIES[nth];
        }
        return Math.min(1, t * Math.exp(-root * root + sum));
    }

    /** The value that is exceeded with that probability, 1e-300 to 1. */
    public static double exceededWith(double probability) {
        double low = 0;
        double high = 1500;
        for (int i = 0; i < 100; i++) {
            double middle = (low + high) / 2;
            if (tail(middle) > probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
