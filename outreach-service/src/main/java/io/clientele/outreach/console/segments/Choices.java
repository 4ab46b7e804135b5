package io.clientele.outreach.console.segments;

import io.clientele.outreach.console.rows.PartType;
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

    public List<String> decisions() {
        return List.of("GRANTED", "DENIED", "REVOKED");
    }
}
