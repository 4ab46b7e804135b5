package io.clientele.segmentation.type;

/**
 * A value beside its threshold.
 *
 * @param value of a yes or no 1 or 0, of days how many ago, infinite for never; not a number if it is not known
 */
public record Compared(What what, Way way, double value, double threshold, boolean holds) {

    public enum Way {
        AT_LEAST,
        AT_MOST,
        BELOW,
        EXACTLY,
        /** Of days ago. */
        WITHIN,
        /** Of days ago. */
        NOT_WITHIN,
        YES
    }

    public enum What {
        COMPLAINTS,
        BAD_ANSWER,
        RECOMMENDING,
        VOICES,
        REFERRALS,
        ORDERS,
        DISCOUNTED,
        DISCOUNTED_SURELY,
        NEVER_FULL_PRICE,
        MINUTES_TO_ORDER,
        TIMED_ORDERS,
        CATEGORIES,
        ABROAD,
        OVERDUE,
        HAS_ORDERS,
        NO_DORMANT_CLIENT,
        ALIVE,
        ORDER_DAYS,
        TENURE,
        FIRST_ORDER,
        LAST_ORDER,
        BASKET,
        WANTED,
        VISITS,
        VIEWS,
        NO_ORDER,
        CONTACT
    }

    static Compared atLeast(What what, double value, double threshold) {
        return new Compared(what, Way.AT_LEAST, value, threshold, value >= threshold);
    }

    static Compared atMost(What what, double value, double threshold) {
        return new Compared(what, Way.AT_MOST, value, threshold, value <= threshold);
    }

    static Compared below(What what, double value, double threshold) {
        return new Compared(what, Way.BELOW, value, threshold, value < threshold);
    }

    static Compared exactly(What what, double value, double threshold) {
        return new Compared(what, Way.EXACTLY, value, threshold, value == threshold);
    }

    /** @param days since it happened; {@link Long#MAX_VALUE} if it never did */
    static Compared within(What what, long days, int threshold) {
        return new Compared(what, Way.WITHIN, ago(days), threshold, days <= threshold);
    }

    /** @param days since it happened; {@link Long#MAX_VALUE} if it never did */
    static Compared notWithin(What what, long days, int threshold) {
        return new Compared(what, Way.NOT_WITHIN, ago(days), threshold, days > threshold);
    }

    static Compared yes(What what, boolean holds) {
        return new Compared(what, Way.YES, holds ? 1 : 0, 1, holds);
    }

    static boolean all(Compared... compared) {
        for (var one : compared) {
            if (!one.holds()) {
                return false;
            }
        }
        return true;
    }

    private static double ago(long days) {
        return days == Long.MAX_VALUE ? Double.POSITIVE_INFINITY : days;
    }
}
