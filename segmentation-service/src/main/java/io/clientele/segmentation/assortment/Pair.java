package io.clientele.segmentation.assortment;

import io.clientele.segmentation.statistic.ChiSquare;

/**
 * Two products that the same people keep.
 *
 * @param place the surest first
 * @param buyers who kept the first
 * @param together who kept both
 * @param lift how many times as often as if neither had to do with the other
 * @param evidence the log-likelihood ratio
 * @param chance at most, that so much evidence comes by chance for any of all pairs that were looked at
 */
record Pair(
        int place,
        Named product,
        Named other,
        long buyers,
        long otherBuyers,
        long together,
        double lift,
        double evidence,
        double chance) {

    static double chance(double evidence, long tested) {
        return Math.min(1, ChiSquare.tail(evidence) * tested);
    }
}
