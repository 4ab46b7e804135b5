package io.clientele.segmentation.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to ask about: names and values that occur, the frequent ones first. */
record Vocabulary(
        List<Attribute> attributes,
        List<String> events,
        List<String> categories,
        List<String> kinds,
        List<String> coupons,
        List<String> currencies,
        List<String> channels,
        List<String> topics) {

    record Attribute(String name, List<String> values) {}

    record Product(
            String sku, @Nullable String name, @Nullable String category, long purchases) {}
}
