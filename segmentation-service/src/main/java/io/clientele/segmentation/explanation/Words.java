package io.clientele.segmentation.explanation;

import io.clientele.segmentation.assessment.Assessed;
import io.clientele.segmentation.dimension.Dimension;
import io.clientele.segmentation.dimension.Features;
import io.clientele.segmentation.dimension.Purchases;
import io.clientele.segmentation.relationship.Direction;
import io.clientele.segmentation.relationship.Exemption;
import io.clientele.segmentation.relationship.Ground;
import io.clientele.segmentation.sentence.Phrases;
import io.clientele.segmentation.type.Stage;
import io.clientele.segmentation.type.Types;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Says what was measured and found in a language that somebody reads. */
final class Words {

    static final String BUNDLE = "io.clientele.segmentation.explanation.relationships";

    private final Phrases phrases;

    Words(Locale locale) {
        phrases = new Phrases(BUNDLE, locale);
    }

    List<TypeView> of(Types types) {
        var words = new TypeWords(phrases);
        return types.findings().stream().map(words::of).toList();
    }

    String of(Exemption exemption) {
        return phrases.say("exempt." + exemption);
    }

    String of(Assessed one) {
        var verdict = one.verdict();
        return switch (verdict.relationship()) {
            case PROSPECT -> phrases.say("is.PROSPECT");
            case CUSTOMER ->
                phrases.say(
                        serviceIsKnown(one) ? "is.CUSTOMER" : "is.CUSTOMER.unknown",
                        loyalty(one.types().stage()));
            case BECOMING_CLIENT -> phrases.say("is.BECOMING_CLIENT");
            case CLIENT -> phrases.say(verdict.direction() == Direction.DORMANT ? "is.CLIENT.dormant" : "is.CLIENT");
        };
    }

    String of(Dimension dimension, Features known) {
        return switch (dimension) {
            case STEADY_INCOME -> steadyIncome(known);
            case DEPENDABILITY -> dependability(known);
            case REQUIREMENTS -> requirements(known);
            case DEPTH -> depth(known);
            case SUPPORT ->
                say("SUPPORT", known.contacts().yearly(), known.contacts().appointments());
            case EXCLUSIVITY -> exclusivity(known);
            case SALES_PROCESS -> salesProcess(known);
            case CONTRACT -> {
                var agreed = known.commitments();
                yield say("CONTRACT", agreed.active(), agreed.activeTailored(), agreed.openOffers());
            }
        };
    }

    private static boolean serviceIsKnown(Assessed one) {
        return one.verdict().grounds().stream()
                .filter(ground -> ground.question() == Ground.Question.SERVICE_IS_KNOWN)
                .allMatch(Ground::holds);
    }

    private String loyalty(Stage stage) {
        return phrases.has("stage." + stage) ? phrases.say("stage." + stage) : "";
    }

    private String steadyIncome(Features known) {
        var bought = known.purchases();
        var rhythm = bought == null
                ? say("STEADY_INCOME.none")
                : phrases.say(
                        "STEADY_INCOME",
                        number(bought.days()),
                        bought.firstOn().toString(),
                        number(bought.period()),
                        number(bought.incomePeriods()));
        return known.commitments().activeWithFee() > 0 ? rhythm + say("STEADY_INCOME.contract") : rhythm;
    }

    private String dependability(Features known) {
        var bought = known.purchases();
        return bought == null || bought.gaps() == 0
                ? say("DEPENDABILITY.none")
                : say(
                        "DEPENDABILITY",
                        bought.gap(),
                        ChronoUnit.DAYS.between(bought.lastOn(), known.today()),
                        bought.cancelled());
    }

    private String requirements(Features known) {
        var agreed = known.commitments();
        return say("REQUIREMENTS", tailored(known), agreed.preferences(), agreed.needs(), agreed.everTailored());
    }

    /** Percent of what was spent. */
    private static int tailored(Features known) {
        Purchases bought = known.purchases();
        return bought == null || bought.lines() <= 0 ? 0 : (int) (100 * bought.tailored() / bought.lines());
    }

    private String depth(Features known) {
        var contacts = known.contacts();
        var said = say(
                "DEPTH",
                contacts.namedBySame(),
                contacts.named(),
                known.commitments().longTermNeeds());
        return contacts.manager() ? said + say("DEPTH.manager") : said;
    }

    private String exclusivity(Features known) {
        var agreed = known.commitments();
        if (agreed.sole() == null && agreed.shareOfWallet() == null) {
            return say("EXCLUSIVITY.none");
        }
        var sole = say("EXCLUSIVITY." + Boolean.TRUE.equals(agreed.sole()));
        return agreed.shareOfWallet() == null ? sole : sole + say("EXCLUSIVITY.share", agreed.shareOfWallet());
    }

    private String salesProcess(Features known) {
        var contacts = known.contacts();
        return contacts.decisionDays() < 0
                ? say("SALES_PROCESS.none")
                : say("SALES_PROCESS", contacts.beforeDecision(), contacts.decisionDays());
    }

    private String say(String phrase, double... values) {
        var texts = new String[values.length];
        for (int nth = 0; nth < values.length; nth++) {
            texts[nth] = number(values[nth]);
        }
        return phrases.say(phrase, texts);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
