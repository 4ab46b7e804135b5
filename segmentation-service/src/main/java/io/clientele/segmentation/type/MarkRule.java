package io.clientele.segmentation.type;

import static io.clientele.segmentation.type.Comparisons.*;
import static io.clientele.segmentation.type.Typing.finding;

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
        var complaint = atLeast("open complaints", seen.complaints(), 1);
        var unhappy = within("bad answer to a survey", seen.daysSince(seen.unhappyOn()), rules.voiceDays());
        return finding(
                Mark.ANGRY,
                true,
                complaint.holds() || unhappy.holds(),
                complaint.holds() ? "the complaint is closed" : "they complain, or answer a survey badly",
                complaint,
                unhappy);
    }

    private Finding advocate() {
        var nps = atLeast("latest likelihood to recommend", seen.nps() == null ? -1 : seen.nps(), PROMOTER);
        var voice = atLeast("good reviews, shares and referrals", seen.voices() + seen.referrals(), 1);
        return finding(
                Mark.BRAND_ADVOCATE,
                true,
                all(nps, voice),
                all(nps, voice) ? "they answer below 9" : "they answer 9 or 10 and say so in public",
                nps,
                voice);
    }

    private Finding referring() {
        var referrals = atLeast("approved referrals", seen.referrals(), 1);
        return finding(
                Mark.REFERRING,
                true,
                referrals.holds(),
                referrals.holds() ? "no referral for " + rules.advocateDays() + " days" : "a referral is approved",
                referrals);
    }

    private Finding promotion() {
        var threshold = had ? rules.promotionOut() : rules.promotionIn();
        var percent = seen.orders() == 0 ? 0 : 100.0 * seen.discounted() / seen.orders();
        var orders = atLeast("orders", seen.orders(), rules.promotionOrders());
        var share = atLeast("percent of orders with a discount", percent, threshold);
        // one that is set needs no new proof, only the share
        var sure = atLeast("lower bound of that share", 100 * wilson(), had ? 0 : rules.promotionSure());
        var never = yes("none at full price", seen.orders() > 0 && seen.discounted() == seen.orders());
        return finding(
                Mark.PROMOTION_DRIVEN,
                true,
                orders.holds() && (all(share, sure) || never.holds()),
                "the share passes " + (all(orders, share) ? rules.promotionOut() : rules.promotionIn()) + " %",
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
                "minutes from first view to order",
                seen.impulseMinutes() == null ? Integer.MAX_VALUE : seen.impulseMinutes(),
                rules.impulseMinutes());
        var orders = atLeast("orders of which that is known", seen.timedOrders(), rules.impulseOrders());
        var spread = atLeast("categories", seen.categories(), 2);
        return finding(
                Mark.IMPULSE,
                true,
                all(minutes, orders, spread),
                "they look for longer than " + rules.impulseMinutes() + " minutes before they order",
                minutes,
                orders,
                spread);
    }

    private Finding foreign() {
        var abroad = yes("an address abroad", Boolean.TRUE.equals(seen.abroad()));
        return finding(Mark.FOREIGN, true, abroad.holds(), "their address changes", abroad);
    }
}
