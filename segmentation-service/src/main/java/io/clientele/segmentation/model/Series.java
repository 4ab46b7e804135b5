package io.clientele.segmentation.model;

/** The Gauss hypergeometric function as its power series (DLMF 15.2.1), for z in [0, 1). */
final class Series {

    private static final int MOST_TERMS = 2_000_000;

    private Series() {}

    /** Returns c (2F1(a, b; c; z) − 1) / b, which has a limit where b is 0, and one where c is 0; c is above −1. */
    static double rest(double a, double b, double c, double z) {
        double term = a * z;
        double sum = term;
        for (int k = 1; k < MOST_TERMS && Math.abs(term) > 1e-17 * Math.abs(sum); k++) {
            term *= (a + k) * (b + k) / ((c + k) * (k + 1)) * z;
            sum += term;
        }
        return sum;
    }
}
