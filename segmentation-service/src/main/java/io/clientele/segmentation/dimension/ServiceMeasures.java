package io.clientele.segmentation.dimension;

import static io.clientele.segmentation.dimension.Measures.upTo;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How much somebody is served rather than sold to. */
final class ServiceMeasures {

    private static final double STANDARD = .5; // a haircut is service, but not made to anybody's measure
    private static final int PERSONAL = 2; // contacts with a name before one can say that it is the same
    private static final double LONG = 3; // years

    private final Features known;
    private final Contacts contacts;
    private final Commitments agreed;

    ServiceMeasures(Features known) {
        this.known = known;
        contacts = known.contacts();
        agreed = known.commitments();
    }

    /** What they get is made for them: by what they pay for, by what was agreed, by what they wish and we remember. */
    Optional<Double> requirements() {
        var bought = known.purchases();
        var measures = new Measures();
        if (bought != null) {
            var share = (bought.tailored() + STANDARD * bought.standardService()) / Math.max(1, bought.lines());
            // with order lines alone nobody knows: ready-made may only mean that no other kind was ever told
            measures.add(bought.lines() > 0 && known.serviceIsKnown(), share, 1);
            measures.add(bought.tailoredOrders() > 0, upTo(2, bought.tailoredOrders()), .6);
        }
        return measures.add(agreed.everTailored() > 0, 1, .8)
                .add(agreed.activeScoped() > 0, 1, .4)
                .add(agreed.needs() > 0, upTo(2, agreed.needs()), .5)
                .add(agreed.preferences() > 0, agreed.preferences() / (agreed.preferences() + 1.0), .3)
                .add(agreed.tailoredQuotes() > 0, upTo(2, agreed.tailoredQuotes()), .3)
                .asGrounds();
    }

    /** Somebody here knows them; how long they have been with us and how many they are only amplifies it. */
    Optional<Double> depth() {
        var sameOne = contacts.named() == 0 ? 0 : contacts.namedBySame() / contacts.named();
        return new Measures()
                .add(contacts.named() >= PERSONAL, sameOne * upTo(3, contacts.named() - 1), 1)
                .add(contacts.manager(), 1, .4)
                .add(agreed.longTermNeeds() > 0, upTo(2, agreed.longTermNeeds()), .4)
                .asGrounds()
                .map(depth -> depth + depth * (1 - depth) * (.2 * tenure() + .2 * upTo(3, contacts.contactPersons())));
    }

    private double tenure() {
        var bought = known.purchases();
        return bought == null ? 0 : upTo(LONG, ChronoUnit.DAYS.between(bought.firstOn(), known.today()) / 365.25);
    }

    /** Advice and care, as often as every quarter; what went wrong with an order is no sign of it. */
    Optional<Double> support() {
        var onboarding = known.purchases() == null ? 0 : onboarding(known.purchases());
        return new Measures()
                .add(
                        contacts.recorded() + contacts.booked() + onboarding > 0,
                        upTo(4, contacts.yearly() + contacts.appointments() / 2.0 + onboarding),
                        1)
                .add(agreed.active() > 0, upTo(1, agreed.activeTailored()), .5)
                .asGrounds();
    }

    /** Professional work beside a subscription is how somebody is brought in. */
    private static double onboarding(Purchases bought) {
        return bought.recurring() > 0 && bought.tailoredOrders() > 0 ? 2 : 0;
    }

    /** Ours alone, by their own word; paying the full price for tailored work says half as much. */
    Optional<Double> exclusivity() {
        var bought = known.purchases();
        var measures = new Measures()
                .add(agreed.sole() != null, Boolean.TRUE.equals(agreed.sole()) ? 1 : 0, 1)
                .add(
                        agreed.shareOfWallet() != null,
                        agreed.shareOfWallet() == null ? 0 : agreed.shareOfWallet() / 100,
                        1);
        if (bought != null) {
            measures.add(bought.tailored() > 0, (double) bought.fullPrice() / Math.max(1, bought.tailored()), .5);
        }
        return measures.asGrounds();
    }

    /** Talking, offering and deciding: several steps, or long against what is usual here. */
    Optional<Double> salesProcess() {
        var decided = contacts.decisionDays() >= 0;
        return new Measures()
                .add(decided || agreed.signed() > 0, upTo(3, contacts.beforeDecision() + upTo(1, agreed.signed())), 1)
                .add(decided, contacts.decisionDays() / (contacts.decisionDays() + 2 * known.usualDecisionDays()), .5)
                .asGrounds();
    }

    /** A tailored scope that runs, an open offer half of it, anybody's subscription or policy a quarter. */
    Optional<Double> contract() {
        var subscribed = known.purchases() != null && known.purchases().recurring() > 0;
        var observed = subscribed || agreed.signed() + agreed.openOffers() + agreed.tailoredQuotes() > 0;
        var best = Math.max(
                Math.max(upTo(1, agreed.activeTailored()), .5 * upTo(1, agreed.activeScoped() + agreed.openOffers())),
                subscribed || agreed.active() > 0 ? .25 : 0);
        return new Measures().add(observed, best, 1).asGrounds();
    }
}
