package io.clientele.segmentation.rfm;

import java.util.List;

/**
 * What divides buyers into fifths, as package rfm of R has it: a bound is one unit above a quantile (of type 7, which is
 * PostgreSQL's percentile_cont), and whoever reaches it is above. So equal values have equal scores, and where many have the
 * same value there are fewer than five.
 *
 * @param recency four quantiles of days since the last order, of 20 to 80 percent
 * @param frequency likewise of the number of orders
 * @param monetary likewise of what they come to, in minor units
 * @param unit how many minor units the major one has
 */
public record Bounds(List<Double> recency, List<Double> frequency, List<Double> monetary, double unit) {

    private static final int BEST = 5;

    /** @param net minor units */
    public Scores scores(double days, double orders, double net) {
        return new Scores(BEST + 1 - fifth(days, recency, 1), fifth(orders, frequency, 1), fifth(net, monetary, unit));
    }

    private static int fifth(double value, List<Double> quantiles, double unit) {
        return 1
                + (int) quantiles.stream()
                        .filter(bound -> value >= bound + unit)
                        .count();
    }
}
