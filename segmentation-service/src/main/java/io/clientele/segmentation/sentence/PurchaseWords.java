package io.clientele.segmentation.sentence;

import io.clientele.segmentation.condition.Comparison;
import io.clientele.segmentation.condition.Condition.Measure;
import io.clientele.segmentation.condition.Condition.Purchases;
import org.jspecify.annotations.Nullable;

/** Says what was bought: how much, of what. */
final class PurchaseWords {

    private final Phrases phrases;
    private final Figures figures;
    private final String currency;

    PurchaseWords(Phrases phrases, Figures figures, String currency) {
        this.phrases = phrases;
        this.figures = figures;
        this.currency = currency;
    }

    String of(Purchases purchases) {
        var measure = measure(purchases);
        var sku = purchases.sku();
        var product = sku == null ? phrases.say("product." + measure + ".any") : phrases.say("product." + measure, sku);
        var amount = phrases.say("than." + purchases.is(), amount(purchases));
        return phrases.say("purchases." + measure, amount, product)
                + narrowed("category", purchases.category())
                + narrowed("kind", purchases.kind())
                + narrowed("coupon", purchases.coupon())
                + narrowed("currency", purchases.countsMoney() ? null : purchases.currency());
    }

    private static String measure(Purchases purchases) {
        var none = purchases.measure() == Measure.COUNT
                && purchases.is() == Comparison.EQUAL
                && purchases.value().signum() == 0;
        if (!none) {
            return purchases.measure().name();
        }
        var window = purchases.window();
        return window.within() == null && window.from() == null && window.to() == null ? "never" : "none";
    }

    private String amount(Purchases purchases) {
        var value = purchases.value();
        return switch (purchases.measure()) {
            case COUNT -> figures.counted("times", value);
            case DAYS -> figures.counted("days", value);
            case QUANTITY -> figures.counted("pieces", value);
            case SPEND, AVERAGE -> figures.money(value, purchases.currency() == null ? currency : purchases.currency());
        };
    }

    private String narrowed(String by, @Nullable String value) {
        return value == null ? "" : " " + phrases.say("of." + by, phrases.called(by, value));
    }
}
