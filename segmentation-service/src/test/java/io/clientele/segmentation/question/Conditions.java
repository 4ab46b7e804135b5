package io.clientele.segmentation.question;

import static io.clientele.segmentation.question.Worlds.*;

import io.clientele.segmentation.condition.Comparison;
import io.clientele.segmentation.condition.Condition;
import io.clientele.segmentation.condition.Condition.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Conditions at random, about what there is in {@link Worlds}. */
final class Conditions {

    private Conditions() {}

    static Arbitrary<Condition> conditions() {
        return conditions(3);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        if (depth == 0) {
            return leaves();
        }
        var parts = Arbitraries.lazy(() -> conditions(depth - 1));
        return Arbitraries.frequencyOf(
                Tuple.of(3, leaves()),
                Tuple.of(1, parts.list().ofMaxSize(3).map(All::new)),
                Tuple.of(1, parts.list().ofMaxSize(3).map(Any::new)),
                Tuple.of(1, parts.map(Not::new)));
    }

    private static Arbitrary<Condition> leaves() {
        return Arbitraries.oneOf(attributes(), purchases(), purchases(), events(), last(), others(), others());
    }

    private static Arbitrary<Condition> attributes() {
        return Combinators.combine(Arbitraries.of("a", "b"), Arbitraries.of(Comparison.class), VALUES, VALUES)
                .as((name, is, value, other) -> switch (is) {
                    case SET, NOT_SET -> new Attribute(name, is, null);
                    case ONE_OF -> new Attribute(name, is, List.of(value, other));
                    case EQUAL, NOT_EQUAL, CONTAINS -> new Attribute(name, is, value);
                    default -> new Attribute(name, is, value.equals(10) ? 10 : "1980-02-28");
                });
    }

    private record Span(Period within, Instant from, Instant to) {}

    private static Arbitrary<Span> spans() {
        return Arbitraries.oneOf(
                Arbitraries.just(new Span(null, null, null)),
                DAYS.map(days -> new Span(Period.ofDays(days), null, null)),
                Combinators.combine(MOMENTS.injectNull(.3), MOMENTS.injectNull(.3))
                        .as((from, to) -> from != null && to != null && to.isBefore(from)
                                ? new Span(null, to, from)
                                : new Span(null, from, to)));
    }

    private static Arbitrary<Comparison> comparisons() {
        return Arbitraries.of(Comparison.class).filter(Comparison::comparesNumbers);
    }

    private static Arbitrary<Condition> purchases() {
        var narrowed = Combinators.combine(
                        CATEGORIES.injectNull(.7),
                        SKUS.injectNull(.7),
                        KINDS.injectNull(.8),
                        Arbitraries.just("SPRING").injectNull(.8),
                        CURRENCIES.injectNull(.7))
                .as((category, sku, kind, coupon, currency) -> {
                    var by = new HashMap<String, String>();
                    by.put("category", category);
                    by.put("sku", sku);
                    by.put("kind", kind);
                    by.put("coupon", coupon);
                    by.put("currency", currency);
                    return by;
                });
        return Combinators.combine(
                        Arbitraries.of(Measure.class), narrowed, comparisons(), Arbitraries.of(0, 1, 2, 3), spans())
                .as((measure, by, is, value, span) -> new Purchases(
                        measure,
                        by.get("category"),
                        by.get("sku"),
                        by.get("kind"),
                        by.get("coupon"),
                        by.get("currency"),
                        is,
                        BigDecimal.valueOf(
                                measure == Measure.SPEND || measure == Measure.AVERAGE ? value * 100L : value),
                        span.within(),
                        span.from(),
                        span.to()));
    }

    private static Arbitrary<Condition> events() {
        return Combinators.combine(
                        Arbitraries.of("E", "F", "Order Completed", "Order Refunded"),
                        properties(),
                        comparisons(),
                        Arbitraries.of(0, 1, 2),
                        spans())
                .as((event, where, is, value, span) -> new Condition.Events(
                        event,
                        event.startsWith("Order") ? null : where,
                        Measure.COUNT,
                        is,
                        BigDecimal.valueOf(value),
                        span.within(),
                        span.from(),
                        span.to()));
    }

    private static Arbitrary<Condition> last() {
        return Combinators.combine(
                        Arbitraries.of("E", "F", "Order Completed", "Order Refunded"), Arbitraries.of(Side.class), DAYS)
                .as((event, is, days) -> new Last(event, is, Period.ofDays(days)));
    }

    private static Arbitrary<Condition> found() {
        return Arbitraries.oneOf(
                some("CUSTOMER", "CLIENT").map(names -> new Relationship(Comparison.ONE_OF, names)),
                some("RISING", "STEADY").map(names -> new Direction(Comparison.ONE_OF, names)),
                some("LOYAL", "NEW").map(names -> new Stage(Comparison.ONE_OF, names)),
                some("ANGRY", "FOREIGN").map(names -> new Mark(Comparison.ONE_OF, names)));
    }

    private static Arbitrary<List<String>> some(String... names) {
        return Arbitraries.of(names).list().uniqueElements();
    }

    private static Arbitrary<Condition> scores() {
        return Combinators.combine(
                        Arbitraries.of("client", "tie", "service", "alive", "lifetimeValue", "rfm.recency"),
                        comparisons(),
                        Arbitraries.of("0", "0.2", "1", "49.99", "50", "100").map(BigDecimal::new))
                .as(Score::new);
    }

    private static Arbitrary<Condition> others() {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of("EMAIL", "EMAIL", "SMS"), TOPICS, Arbitraries.of(Decision.class))
                        .as(Consent::new),
                Combinators.combine(Arbitraries.of("a", "b"), Arbitraries.of(0, 80, 81, 811))
                        .as((of, days) -> new Anniversary(of, Period.ofDays(days))),
                Combinators.combine(Arbitraries.of("s", "r"), Arbitraries.of(0, 3000), Arbitraries.of(3000, 10000))
                        .as(Bucket::new),
                found(),
                scores());
    }
}
