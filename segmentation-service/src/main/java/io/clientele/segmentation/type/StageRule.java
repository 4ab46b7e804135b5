package io.clientele.segmentation.type;

import static io.clientele.segmentation.type.Comparisons.*;
import static io.clientele.segmentation.type.Typing.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether somebody is at a stage, whatever other stages would fit too. */
final class StageRule {

    private static final double UNSURE = .5;
    private static final double GONE = .2;

    private final TypeRules rules;
    private final Behaviour seen;

    StageRule(TypeRules rules, Behaviour seen) {
        this.rules = rules;
        this.seen = seen;
    }

    Finding of(Stage stage) {
        return switch (stage) {
            case CHURNED -> late(stage, rules.churnedOverdue() + .1, GONE, "they buy again");
            case CHURNING -> late(stage, rules.churningOverdue(), UNSURE, "they buy again");
            case LOYAL -> loyal();
            case NEW -> fresh();
            case DETERMINED -> determined();
            case WINDOW_SHOPPER -> windowShopper();
            case ACTIVE -> finding(stage, false, seen.orders() > 0, "");
            case PROSPECTIVE -> prospective();
            case DISTANT -> finding(stage, false, true, "");
        };
    }

    private Finding late(Stage stage, double percent, double probability, String change) {
        var overdue = atLeast("percent of the usual gap since the last order", seen.overdue(), percent);
        var bought = yes("has orders", seen.orders() > 0);
        var client = yes("is no dormant client", !seen.dormantClient());
        var alive = seen.alive();
        if (alive == null) {
            return finding(stage, false, all(bought, client, overdue), change, overdue, client);
        }
        var doubt = below("probability that they still buy", alive, probability);
        var holds = all(bought, client) && (overdue.holds() || doubt.holds());
        return finding(stage, false, holds, change, overdue, doubt, client);
    }

    private Finding loyal() {
        var days = atLeast("days with an order", seen.orderDays(), rules.loyalOrderDays());
        var overdue = atMost("percent of the usual gap since the last order", seen.overdue(), rules.loyalOverdue());
        var tenure = atLeast(
                "days since the first order",
                seen.firstOn() == null ? 0 : seen.daysSince(seen.firstOn()),
                rules.loyalTenure());
        return finding(
                Stage.LOYAL,
                false,
                all(days, overdue, tenure),
                days.holds() && tenure.holds()
                        ? "the next order is later than usual by half"
                        : "they order on " + rules.loyalOrderDays() + " days over " + rules.loyalTenure() + " days",
                days,
                overdue,
                tenure);
    }

    private Finding fresh() {
        var one = new Finding.Compared(
                "days with an order", Integer.toString(seen.orderDays()), "exactly 1", seen.orderDays() == 1);
        var recent = within("first order", seen.daysSince(seen.firstOn()), (int)
                Math.min(rules.newDays(), Math.ceil(seen.usualGap())));
        return finding(Stage.NEW, false, all(one, recent), "they order on another day, or time passes", one, recent);
    }

    private Finding determined() {
        var noOrder = notWithin("last order", seen.daysSince(seen.lastOn()), rules.determinedDays());
        var basket = within("basket", since(seen.basketOn()), rules.determinedDays());
        var wanted = within("quote, or one product again", since(seen.wantedOn()), rules.determinedDays());
        return finding(
                Stage.DETERMINED,
                false,
                noOrder.holds() && (basket.holds() || wanted.holds()),
                "they order, or put nothing into the basket for " + rules.determinedDays() + " days",
                noOrder,
                basket,
                wanted);
    }

    /** What was put into the basket before the last order went with it. */
    private long since(@Nullable LocalDate day) {
        return day != null && seen.lastOn() != null && !day.isAfter(seen.lastOn())
                ? Long.MAX_VALUE
                : seen.daysSince(day);
    }

    private Finding windowShopper() {
        var noOrder = notWithin("last order", seen.daysSince(seen.lastOn()), rules.noOrderDays());
        var visits = atLeast("days with a visit", seen.visits(), rules.visits());
        var views = atLeast("products viewed", seen.views(), rules.views());
        var noBasket = notWithin("basket", since(seen.basketOn()), rules.lookingDays());
        return finding(
                Stage.WINDOW_SHOPPER,
                false,
                all(noOrder, noBasket) && (visits.holds() || views.holds()),
                "they put something into the basket, or look less",
                noOrder,
                visits,
                views,
                noBasket);
    }

    private Finding prospective() {
        var noOrder = yes("has no order", seen.orders() == 0);
        var contact = within("last contact", seen.daysSince(seen.contactOn()), rules.contactDays());
        return finding(
                Stage.PROSPECTIVE,
                false,
                all(noOrder, contact),
                "they order, or are not in touch for " + rules.contactDays() + " days",
                noOrder,
                contact);
    }
}
