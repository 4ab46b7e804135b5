package io.clientele.segmentation.explanation;

import io.clientele.segmentation.explanation.TypeView.ComparedView;
import io.clientele.segmentation.sentence.Phrases;
import io.clientele.segmentation.type.Compared;
import io.clientele.segmentation.type.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Says what decided a type in a language that somebody reads. */
final class TypeWords {

    private final Phrases phrases;

    TypeWords(Phrases phrases) {
        this.phrases = phrases;
    }

    TypeView of(Finding finding) {
        return new TypeView(
                finding.type().name(),
                finding.isMark(),
                finding.holds(),
                finding.compared().stream().map(this::of).toList(),
                phrases.say(
                        "change." + finding.wouldChange(),
                        finding.numbers().stream().map(TypeWords::number).toArray(String[]::new)));
    }

    private ComparedView of(Compared one) {
        return new ComparedView(
                phrases.say("compared." + one.what()),
                switch (one.way()) {
                    case WITHIN, NOT_WITHIN -> ago(one.value());
                    case YES -> phrases.say(one.holds() ? "yes" : "no");
                    case AT_LEAST, AT_MOST, BELOW, EXACTLY ->
                        Double.isNaN(one.value()) ? phrases.say("unknown") : number(one.value());
                },
                switch (one.way()) {
                    case WITHIN, NOT_WITHIN -> phrases.say("threshold." + one.way(), days(one.threshold()));
                    case YES -> phrases.say("yes");
                    case AT_LEAST, AT_MOST, BELOW, EXACTLY ->
                        phrases.say("threshold." + one.way(), number(one.threshold()));
                },
                one.holds());
    }

    private String ago(double days) {
        return Double.isInfinite(days) ? phrases.say("never") : phrases.say("ago", days(days));
    }

    private String days(double days) {
        return phrases.counted("days", (long) days, number(days));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
