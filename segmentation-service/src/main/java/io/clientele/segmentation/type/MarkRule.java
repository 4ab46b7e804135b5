package io.clientele.segmentation.type;

import static io.clientele.segmentation.type.Compared.*;
import static io.clientele.segmentation.type.Typing.finding;

import io.clientele.segmentation.type.Finding.Change;
import java.util.List;

/** Whether somebody has a mark; one that they have is kept a little longer than it would be set. */
final class MarkRule {

    private static final double Z = 1.959963984540054; // of 95 %, two-sided
    private static final int PROMOTER = 9;

    private final TypeRules rules;
    private final Behaviour seen;
    private final boolean had;

    MarkRule(TypeRules rules, Behaviour seen, boolean had) {
        this.rules = rules;
        this.seen = seen;
        this.had = had;
    }

    Finding of(Mark mark) {
        return switch (mark) {
            case ANGRY -> angry();
            case BRAND_ADVOCATE -> advocate();
            case REFERRING -> referring();
            case PROMOTION_DRIVEN -> promotion();
            case IMPULSE -> impulse();
            case FOREIGN -> foreign();
        };
    }

    private Finding angry() {
        var complaint = atLeast(What.COMPLAINTS, seen.complaints(), 1);
        var unhappy = within(What.BAD_ANSWER, seen.daysSince(seen.unhappyOn()), rules.voiceDays());
        return finding(
                Mark.ANGRY,
                true,
                complaint.holds() || unhappy.holds(),
                complaint.holds() ? Change.COMPLAINT_CLOSED : Change.COMPLAINS,
                List.of(),
                complaint,
                unhappy);
    }

    private Finding advocate() {
        var nps = atLeast(What.RECOMMENDING, seen.nps() == null ? Double.NaN : seen.nps(), PROMOTER);
        var voice = atLeast(What.VOICES, seen.voices() + seen.referrals(), 1);
        return finding(
                Mark.BRAND_ADVOCATE,
                true,
                all(nps, voice),
                all(nps, voice) ? Change.RECOMMENDS_LESS : Change.RECOMMENDS_IN_PUBLIC,
                List.of(PROMOTER),
                nps,
                voice);
    }

    private Finding referring() {
        var referrals = atLeast(What.REFERRALS, seen.referrals(), 1);
        return finding(
                Mark.REFERRING,
                true,
                referrals.holds(),
                referrals.holds() ? Change.NO_REFERRAL : Change.REFERS,
                List.of(rules.advocateDays()),
                referrals);
    }

    private Finding promotion() {
        var threshold = had ? rules.promotionOut() : rules.promotionIn();
        var percent = seen.orders() == 0 ? 0 : 100.0 * seen.discounted() / seen.orders();
        var orders = atLeast(What.ORDERS, seen.orders(), rules.promotionOrders());
        var share = atLeast(What.DISCOUNTED, percent, threshold);
        // one that is set needs no new proof, only the share
        var sure = atLeast(What.DISCOUNTED_SURELY, 100 * wilson(), had ? 0 : rules.promotionSure());
        var never = yes(What.NEVER_FULL_PRICE, seen.orders() > 0 && seen.discounted() == seen.orders());
        return finding(
                Mark.PROMOTION_DRIVEN,
                true,
                orders.holds() && (all(share, sure) || never.holds()),
                Change.SHARE_PASSES,
                List.of(all(orders, share) ? rules.promotionOut() : rules.promotionIn()),
                orders,
                share,
                sure,
                never);
    }

    /** Lower end of the score interval: Wilson (1927), J. Am. Stat. Assoc. 22, 209–212. */
    private double wilson() {
        double n = seen.orders();
        if (n == 0) {
            return 0;
        }
        var p = seen.discounted() / n;
        var half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return (p + Z * Z / (2 * n) - half) / (1 + Z * Z / n);
    }

    private Finding impulse() {
        var minutes = below(
                What.MINUTES_TO_ORDER,
                seen.impulseMinutes() == null ? Double.NaN : seen.impulseMinutes(),
                rules.impulseMinutes());
        var orders = atLeast(What.TIMED_ORDERS, seen.timedOrders(), rules.impulseOrders());
        var spread = atLeast(What.CATEGORIES, seen.categories(), 2);
        return finding(
                Mark.IMPULSE,
                true,
                all(minutes, orders, spread),
                Change.LOOKS_LONGER,
                List.of(rules.impulseMinutes()),
                minutes,
                orders,
                spread);
    }

    private Finding foreign() {
        var abroad = yes(What.ABROAD, Boolean.TRUE.equals(seen.abroad()));
        return finding(Mark.FOREIGN, true, abroad.holds(), Change.MOVES, List.of(), abroad);
    }
}
