package io.clientele.segmentation.statistic;

/** So many of so many, with the interval that holds the true share in 95 of 100 cases (Wilson 1927, JASA 22, 209–212). */
public record Share(long part, long all) {

    private static final double Z = 1.959963984540054;

    /** 0 of none. */
    public double value() {
        return all == 0 ? 0 : (double) part / all;
    }

    public double low() {
        return all == 0 ? 0 : Math.max(0, middle() - half());
    }

    public double high() {
        return all == 0 ? 1 : Math.min(1, middle() + half());
    }

    /** The lower end, in SQL over two columns of counts, the second above 0. */
    public static String low(String part, String all) {
        return """
                ((%1$s::float8 / %2$s + %3$s / %2$s - %4$s * sqrt(%1$s::float8 / %2$s * (%2$s - %1$s) / %2$s / %2$s
                    + %3$s / %2$s / %2$s / 2)) / (1 + 2 * %3$s / %2$s))""".formatted(part, all, Z * Z / 2, Z);
    }

    private double middle() {
        return (value() + Z * Z / (2 * all)) / (1 + Z * Z / all);
    }

    private double half() {
        double spread = value() * (1 - value()) / all + Z * Z / (4.0 * all * all);
        return Z * Math.sqrt(spread) / (1 + Z * Z / all);
    }
}
