package io.clientele.outreach.console.segments;

import io.clientele.outreach.console.rows.PartType;
import io.clientele.outreach.console.segmentation.Relationships;
import io.clientele.outreach.console.segmentation.Segment;
import io.clientele.outreach.console.segmentation.Vocabulary;
import io.quarkus.qute.TemplateData;
import java.util.Currency;
import java.util.List;

/** What the builder's lists offer; in the condition language's own words. */
@TemplateData
record Choices(
        List<PartType> types,
        Vocabulary vocabulary,
        List<Offer> attributes,
        List<Segment> segments,
        Currency currency) {

    public List<String> comparisons() {
        return List.of(
                "EQUAL", "NOT_EQUAL", "ONE_OF", "CONTAINS", "ABOVE", "AT_LEAST", "BELOW", "AT_MOST", "SET", "NOT_SET");
    }

    public List<String> ofNumbers() {
        return List.of("AT_LEAST", "AT_MOST", "ABOVE", "BELOW", "EQUAL", "NOT_EQUAL");
    }

    public List<String> measures() {
        return List.of("COUNT", "DAYS", "SPEND", "AVERAGE", "QUANTITY");
    }

    public List<String> narrowings() {
        return List.of("", "category", "sku", "kind", "coupon");
    }

    public List<String> sides() {
        return List.of("BEFORE", "AFTER");
    }

    /** What somebody may be found to be: of one kind of row all that one can tick. */
    public List<String> found(PartType type) {
        return switch (type) {
            case relationship -> Relationships.ALL.reversed();
            case direction -> List.of("RISING", "STEADY", "COOLING", "DORMANT");
            case stage ->
                List.of(
                        "PROSPECTIVE",
                        "WINDOW_SHOPPER",
                        "DETERMINED",
                        "NEW",
                        "ACTIVE",
                        "LOYAL",
                        "CHURNING",
                        "CHURNED",
                        "DISTANT");
            case mark -> List.of("ANGRY", "BRAND_ADVOCATE", "REFERRING", "PROMOTION_DRIVEN", "IMPULSE", "FOREIGN");
            default -> List.of();
        };
    }

    public List<String> scores() {
        return List.of(
                "client",
                "tie",
                "service",
                "alive",
                "lifetimeValue",
                "expectedPurchases",
                "expectedSpend",
                "overdue",
                "rfm.recency",
                "rfm.frequency",
                "rfm.monetary");
    }

    public List<String> decisions() {
        return List.of("GRANTED", "DENIED", "REVOKED");
    }
}
