package io.clientele.segmentation.prediction;

/**
 * What one buyer's orders show on a day.
 *
 * @param days with an order
 * @param tenure days since the first of them
 * @param silence days since the last of them
 * @param periods of a month, or of their own rhythm where that is slower, in which they ordered, the first of them begins
 *     with the first order
 * @param gap the median of days between two; 0 if there is none
 * @param mean of the same
 * @param deviation of the same, of the sample; 0 below two
 * @param items different ones they ordered
 * @param repeated how many of these on more than one day
 * @param again whether they ordered in the time that was looked at later
 */
record Orders(
        int days,
        int tenure,
        int silence,
        int periods,
        double gap,
        double mean,
        double deviation,
        int items,
        int repeated,
        boolean again) {

    static final double MONTH = 30.4375;

    int gaps() {
        return days - 1;
    }

    /** Periods since the first order, with the one that is under way. */
    int periodsSince() {
        return (int) Math.floor(tenure / Math.max(MONTH, gap)) + 1;
    }
}
