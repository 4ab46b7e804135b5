package io.clientele.segmentation.statistic;

/**
 * How often two things come together among some, of whom so many have the one and so many the other.
 *
 * @param both who has both
 */
public record Association(long both, long one, long other, long all) {

    /** How many times as often as if neither had to do with the other; 0 where nobody has one of them. */
    public double lift() {
        return one == 0 || other == 0 ? 0 : (double) both * all / ((double) one * other);
    }

    /**
     * The log-likelihood ratio G² of the two-by-two table (Dunning 1993, Computational Linguistics 19(1), 61–74): by chance
     * alone it is distributed as {@link ChiSquare}, also where counts are small.
     */
    public double evidence() {
        long neither = all - one - other + both;
        return Math.max(
                0,
                2
                        * (term(both, one, other)
                                + term(neither, all - one, all - other)
                                + (term(one - both, one, all - other) // or the last digits tell which came first
                                        + term(other - both, all - one, other))));
    }

    private double term(long count, long row, long column) {
        return count == 0 ? 0 : count * Math.log((double) count * all / ((double) row * column));
    }
}
