package io.clientele.segmentation.type;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * The thresholds of the types. Days count back from today; shares are percents.
 *
 * @param contactDays in which a prospective customer was in touch
 * @param lookingDays in which visits and views of a window shopper count …
 * @param visits … so many of them, or …
 * @param views … so many views of products
 * @param noOrderDays without an order of a window shopper
 * @param determinedDays without an order of a determined customer, whose basket or quote is from within them
 * @param newDays for which a first order is new, or the business's usual gap if that is shorter
 * @param loyalOrderDays distinct days with an order of a loyal customer
 * @param loyalTenure days since the first order of a loyal customer
 * @param loyalOverdue percent of the usual gap up to which they are on time
 * @param churningOverdue percent of the usual gap from which on one is churning
 * @param churnedOverdue percent of the usual gap above which one is gone
 * @param promotionOrders orders below which nobody is promotion-driven
 * @param promotionIn share of orders with a discount at which the mark is set …
 * @param promotionOut … and below which it is taken away
 * @param promotionSure lower bound of that share, after Wilson at 95 %
 * @param impulseMinutes median time from the first view to the order
 * @param impulseOrders orders of which that is known
 * @param voiceDays for which a bad answer to a survey makes angry
 * @param advocateDays for which a good one, and a referral, counts
 */
public record TypeRules(
        @Min(1) @Max(3650) int contactDays,
        @Min(1) @Max(3650) int lookingDays,
        @Min(1) @Max(1000) int visits,
        @Min(1) @Max(1000) int views,
        @Min(1) @Max(3650) int noOrderDays,
        @Min(1) @Max(3650) int determinedDays,
        @Min(1) @Max(3650) int newDays,
        @Min(2) @Max(1000) int loyalOrderDays,
        @Min(0) @Max(3650) int loyalTenure,
        @Min(50) @Max(1000) int loyalOverdue,
        @Min(50) @Max(1000) int churningOverdue,
        @Min(50) @Max(2000) int churnedOverdue,
        @Min(1) @Max(1000) int promotionOrders,
        @Min(1) @Max(100) int promotionIn,
        @Min(0) @Max(100) int promotionOut,
        @Min(0) @Max(100) int promotionSure,
        @Min(1) @Max(10_000) int impulseMinutes,
        @Min(1) @Max(1000) int impulseOrders,
        @Min(1) @Max(3650) int voiceDays,
        @Min(1) @Max(3650) int advocateDays) {

    /** Who is less likely than that to still buy is churning, by a healthy model … */
    public static final double UNSURE = .5;

    /** … and who is less likely than that is gone. */
    public static final double GONE = .2;

    public static final TypeRules USUAL =
            new TypeRules(180, 30, 3, 10, 90, 30, 90, 3, 180, 150, 200, 300, 3, 50, 40, 35, 30, 2, 90, 365);
}
