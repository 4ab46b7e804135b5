package io.clientele.segmentation.explanation;

import io.clientele.segmentation.assessment.Assessed;
import io.clientele.segmentation.dimension.Dimension;
import io.clientele.segmentation.dimension.Features;
import io.clientele.segmentation.dimension.Purchases;
import io.clientele.segmentation.relationship.Direction;
import io.clientele.segmentation.relationship.Exemption;
import io.clientele.segmentation.relationship.Ground;
import io.clientele.segmentation.type.Stage;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in English what was measured and found. */
final class Words {

    private Words() {}

    static String of(Exemption exemption) {
        return switch (exemption) {
            case OBJECTION -> "Not scored: they object to it, or their data may only be kept";
            case INTERNAL -> "Not scored: they work here";
            case PURCHASING_AGENT -> "Not scored: they buy for an organisation, whose relationship it is";
            case CONTACT_PERSON -> "Not scored: they speak for an organisation, whose relationship it is";
            case CONSUMER -> "Not scored: they use what another paid for";
        };
    }

    static String of(Assessed one) {
        var verdict = one.verdict();
        var knows = verdict.grounds().stream()
                .filter(ground -> ground.question() == Ground.Question.SERVICE_IS_KNOWN)
                .allMatch(Ground::holds);
        return switch (verdict.relationship()) {
            case PROSPECT -> "A prospect: nothing was bought or signed yet";
            case CUSTOMER ->
                "A customer" + loyalty(one.types().stage())
                        + (knows
                                ? ": sold to rather than served"
                                : ": whether they are a client is not known, for want of service, contract or contact data");
            case BECOMING_CLIENT -> "Becoming a client: they came back, and their demands grow";
            case CLIENT ->
                "A client: served by people they know"
                        + (verdict.direction() == Direction.DORMANT
                                ? ", silent while there is no need: keep warm, don't win back"
                                : "");
        };
    }

    private static String loyalty(Stage stage) {
        return switch (stage) {
            case LOYAL, NEW, CHURNING -> " (" + stage.name().toLowerCase(Locale.ROOT) + ")";
            case CHURNED -> " (gone)";
            default -> "";
        };
    }

    static String of(Dimension dimension, Features known) {
        var contacts = known.contacts();
        var agreed = known.commitments();
        var bought = known.purchases();
        return switch (dimension) {
            case STEADY_INCOME ->
                (bought == null ? "no purchases" : rhythm(bought))
                        + (agreed.activeWithFee() > 0 ? "; a contract with a fee runs" : "");
            case DEPENDABILITY ->
                bought == null || bought.gaps() == 0
                        ? "too little to see a rhythm"
                        : "every %s days in the middle, the last %d days ago, %d cancelled"
                                .formatted(
                                        number(bought.gap()),
                                        ChronoUnit.DAYS.between(bought.lastOn(), known.today()),
                                        bought.cancelled());
            case REQUIREMENTS ->
                "%s of the spend is tailored; %d preferences, %d needs, %d tailored contracts"
                        .formatted(tailored(bought), agreed.preferences(), agreed.needs(), agreed.everTailored());
            case DEPTH ->
                "%s of %s contacts and services with the same person%s; %d long-term needs"
                        .formatted(
                                number(contacts.namedBySame()),
                                number(contacts.named()),
                                contacts.manager() ? ", an account manager" : "",
                                agreed.longTermNeeds());
            case SUPPORT ->
                "%d times advice or care within a year, %d appointments besides"
                        .formatted(contacts.yearly(), contacts.appointments());
            case EXCLUSIVITY ->
                agreed.sole() == null && agreed.shareOfWallet() == null
                        ? "they have not said whether we are their only supplier"
                        : "sole supplier: %s%s"
                                .formatted(
                                        Boolean.TRUE.equals(agreed.sole()) ? "yes" : "no",
                                        agreed.shareOfWallet() == null
                                                ? ""
                                                : ", " + number(agreed.shareOfWallet()) + " % of what they spend");
            case SALES_PROCESS ->
                contacts.decisionDays() < 0
                        ? "no decision to look at"
                        : "%d steps in %d days to the decision"
                                .formatted(contacts.beforeDecision(), contacts.decisionDays());
            case CONTRACT ->
                "%d contracts run, %d of them tailored; %d open offers"
                        .formatted(agreed.active(), agreed.activeTailored(), agreed.openOffers());
        };
    }

    private static String rhythm(Purchases bought) {
        return "bought on %d days since %s, in %d periods of %s days"
                .formatted(bought.days(), bought.firstOn(), bought.incomePeriods(), number(bought.period()));
    }

    private static String tailored(@Nullable Purchases bought) {
        return bought == null || bought.lines() <= 0 ? "0 %" : 100 * bought.tailored() / bought.lines() + " %";
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
