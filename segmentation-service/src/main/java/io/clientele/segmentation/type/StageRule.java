package io.clientele.segmentation.type;

import static io.clientele.segmentation.type.Compared.*;
import static io.clientele.segmentation.type.Typing.finding;

import io.clientele.segmentation.type.Finding.Change;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether somebody is at a stage, whatever other stages would fit too. */
final class StageRule {

    private final TypeRules rules;
    private final Behaviour seen;

    StageRule(TypeRules rules, Behaviour seen) {
        this.rules = rules;
        this.seen = seen;
    }

    Finding of(Stage stage) {
        return switch (stage) {
            case CHURNED -> late(stage, rules.churnedOverdue() + .1, TypeRules.GONE);
            case CHURNING -> late(stage, rules.churningOverdue(), TypeRules.UNSURE);
            case LOYAL -> loyal();
            case NEW -> fresh();
            case DETERMINED -> determined();
            case WINDOW_SHOPPER -> windowShopper();
            case ACTIVE -> finding(stage, false, seen.orders() > 0, Change.BUYS, List.of());
            case PROSPECTIVE -> prospective();
            case DISTANT -> finding(stage, false, true, Change.BUYS, List.of());
        };
    }

    private Finding late(Stage stage, double percent, double probability) {
        var overdue = atLeast(What.OVERDUE, seen.overdue(), percent);
        var bought = yes(What.HAS_ORDERS, seen.orders() > 0);
        var client = yes(What.NO_DORMANT_CLIENT, !seen.dormantClient());
        var alive = seen.alive();
        if (alive == null) {
            return finding(stage, false, all(bought, client, overdue), Change.BUYS, List.of(), overdue, client);
        }
        var doubt = below(What.ALIVE, alive, probability);
        var holds = all(bought, client) && (overdue.holds() || doubt.holds());
        return finding(stage, false, holds, Change.BUYS, List.of(), overdue, doubt, client);
    }

    private Finding loyal() {
        var days = atLeast(What.ORDER_DAYS, seen.orderDays(), rules.loyalOrderDays());
        var overdue = atMost(What.OVERDUE, seen.overdue(), rules.loyalOverdue());
        var tenure =
                atLeast(What.TENURE, seen.firstOn() == null ? 0 : seen.daysSince(seen.firstOn()), rules.loyalTenure());
        return finding(
                Stage.LOYAL,
                false,
                all(days, overdue, tenure),
                days.holds() && tenure.holds() ? Change.BUYS_LATE : Change.BUYS_OFTEN,
                List.of(rules.loyalOrderDays(), rules.loyalTenure()),
                days,
                overdue,
                tenure);
    }

    private Finding fresh() {
        var one = exactly(What.ORDER_DAYS, seen.orderDays(), 1);
        var recent = within(What.FIRST_ORDER, seen.daysSince(seen.firstOn()), (int)
                Math.min(rules.newDays(), Math.ceil(seen.usualGap())));
        return finding(Stage.NEW, false, all(one, recent), Change.BUYS_ON_ANOTHER_DAY, List.of(), one, recent);
    }

    private Finding determined() {
        var noOrder = notWithin(What.LAST_ORDER, seen.daysSince(seen.lastOn()), rules.determinedDays());
        var basket = within(What.BASKET, since(seen.basketOn()), rules.determinedDays());
        var wanted = within(What.WANTED, since(seen.wantedOn()), rules.determinedDays());
        return finding(
                Stage.DETERMINED,
                false,
                noOrder.holds() && (basket.holds() || wanted.holds()),
                Change.BASKET_IS_OLD,
                List.of(rules.determinedDays()),
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
        var noOrder = notWithin(What.LAST_ORDER, seen.daysSince(seen.lastOn()), rules.noOrderDays());
        var visits = atLeast(What.VISITS, seen.visits(), rules.visits());
        var views = atLeast(What.VIEWS, seen.views(), rules.views());
        var noBasket = notWithin(What.BASKET, since(seen.basketOn()), rules.lookingDays());
        return finding(
                Stage.WINDOW_SHOPPER,
                false,
                all(noOrder, noBasket) && (visits.holds() || views.holds()),
                Change.FILLS_A_BASKET,
                List.of(),
                noOrder,
                visits,
                views,
                noBasket);
    }

    private Finding prospective() {
        var noOrder = yes(What.NO_ORDER, seen.orders() == 0);
        var contact = within(What.CONTACT, seen.daysSince(seen.contactOn()), rules.contactDays());
        return finding(
                Stage.PROSPECTIVE,
                false,
                all(noOrder, contact),
                Change.OUT_OF_TOUCH,
                List.of(rules.contactDays()),
                noOrder,
                contact);
    }
}
