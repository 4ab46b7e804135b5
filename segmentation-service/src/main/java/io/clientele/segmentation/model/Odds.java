package io.clientele.segmentation.model;

/** Odds by their logarithm, which may be so large that they themselves are none that a double can hold. */
public final class Odds {

    private Odds() {}

    /** Returns log(1 + odds). */
    public static double logOfMore(double logOdds) {
        return logOdds > 700 ? logOdds : Math.log1p(Math.exp(logOdds));
    }

    /** The probability of what the odds are for. */
    public static double ofIt(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    public static double against(double logOdds) {
        return 1 / (1 + Math.exp(logOdds));
    }
}
