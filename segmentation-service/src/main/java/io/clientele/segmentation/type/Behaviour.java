package io.clientele.segmentation.type;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the types look at, of one person.
 *
 * @param orderDays distinct days with an order
 * @param firstOn of these days; null if there is none
 * @param gap their own median of days between these; 0 with less than two
 * @param usualGap the business's median, at least 1
 * @param contactOn the last day on which they were in touch or visited
 * @param visits days with a visit, within the days that count
 * @param views of products, within the days that count
 * @param basketOn the last day with something in the basket
 * @param wantedOn the last day on which they looked at one product again, or went from search to basket within a week, or got
 *     a quote
 * @param orders all of them
 * @param discounted of these
 * @param impulseMinutes median from first view to order; null if of no order both are known
 * @param timedOrders of how many orders both are known
 * @param categories in which they bought
 * @param complaints open ones
 * @param unhappyOn the last day of a bad answer to a survey, unless a complaint was closed since
 * @param nps their latest answer within the days that count; null if there is none
 * @param voices reviews of 4 of 5 and better, and things they shared, within the days that count
 * @param referrals approved, within the days that count
 * @param alive probability that they still buy, if a healthy model says it
 * @param abroad null if it is not known
 * @param dormantClient who is silent as clients are: they do not churn
 */
public record Behaviour(
        int orderDays,
        @Nullable LocalDate firstOn,
        @Nullable LocalDate lastOn,
        double gap,
        double usualGap,
        @Nullable LocalDate contactOn,
        int visits,
        int views,
        @Nullable LocalDate basketOn,
        @Nullable LocalDate wantedOn,
        int orders,
        int discounted,
        @Nullable Double impulseMinutes,
        int timedOrders,
        int categories,
        int complaints,
        @Nullable LocalDate unhappyOn,
        @Nullable Integer nps,
        int voices,
        int referrals,
        @Nullable Double alive,
        @Nullable Boolean abroad,
        boolean dormantClient,
        LocalDate today) {

    /** How many usual gaps the last order is ago, in percent; by the business's gap while they have none of their own. */
    double overdue() {
        return lastOn == null
                ? 0
                : 100 * ChronoUnit.DAYS.between(lastOn, today) / Math.max(1, gap > 0 ? gap : usualGap);
    }

    long daysSince(@Nullable LocalDate day) {
        return day == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(day, today);
    }
}
