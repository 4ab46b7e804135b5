package io.clientele.segmentation.model;

import java.util.Map;

/** How people buy at random until they stop without saying so. Times are in the unit of the parameters. */
public sealed interface PurchaseModel permits BetaGeometric, ParetoNbd {

    /** By their usual names. */
    Map<String, Double> parameters();

    double logLikelihood(History history);

    /** The probability, 0 to 1, that they have not stopped. */
    double alive(History history);

    /** How many purchases are to be expected within {@code time} of one who is alive. */
    double expectedIfAlive(double time, History history);

    /** The probability that one who is alive makes exactly {@code count} purchases within {@code time}. */
    double chanceIfAlive(int count, double time, History history);

    /** How many purchases are to be expected within {@code time} of one with that history. */
    default double expected(double time, History history) {
        return alive(history) * expectedIfAlive(time, history);
    }

    /** The time within which one who is alive buys again with probability one half, if they do not stop before. */
    double medianWait(History history);
}
