package io.clientele.segmentation.condition;

import io.clientele.segmentation.condition.Condition.*;
import io.clientele.segmentation.condition.World.*;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Worlds and conditions at random, drawn from so few values that they often meet, and often at the very edge. */
final class Worlds {

    /** After midnight in London, where it was summer time ten weeks before. */
    static final Instant NOW = Instant.parse("2011-12-10T00:30:00Z");

    private static final Arbitrary<Instant> MOMENTS = Combinators.combine(
                    Arbitraries.of(-1, 0, 1, 2, 30, 89, 90, 91, 180),
                    Arbitraries.of(-31, -30, -29, 0, 30, 31, -90, -91))
            .as((days, minutes) -> NOW.minus(Duration.ofDays(days)).plus(Duration.ofMinutes(minutes)));

    private static final Arbitrary<Object> VALUES = Arbitraries.of(
            "x",
            "xy",
            "",
            "10",
            "9.5",
            "1980-02-29",
            "1980-02-28",
            "1990-12-10T08:00:00Z",
            10,
            new BigDecimal("9.5"),
            true);

    private static final Arbitrary<String> SKUS = Arbitraries.of("A", "B");
    private static final Arbitrary<String> CATEGORIES = Arbitraries.of("c", "d");
    private static final Arbitrary<String> KINDS = Arbitraries.of("READY_MADE", "TAILORED");
    private static final Arbitrary<String> CURRENCIES = Arbitraries.of("GBP", "EUR");
    private static final Arbitrary<String> EVENTS = Arbitraries.of("E", "F");
    private static final Arbitrary<String> TOPICS = Arbitraries.of("t", "u");

    private Worlds() {}

    static Arbitrary<World> worlds() {
        return people().list().ofMinSize(1).ofMaxSize(6).map(people -> {
            var numbered = new ArrayList<Person>();
            for (var one : people) {
                var id = new UUID(0x7000L, 0x8000_0000_0000_0000L + numbered.size());
                numbered.add(new Person(id, one.states(), one.orders(), one.events(), one.consents()));
            }
            return new World(numbered);
        });
    }

    private static Arbitrary<Person> people() {
        return Combinators.combine(
                        states().list().ofMinSize(1).ofMaxSize(3),
                        orders().list().ofMaxSize(4),
                        Combinators.combine(EVENTS, properties(), MOMENTS)
                                .as(World.Event::new)
                                .list()
                                .ofMaxSize(3),
                        consents().list().ofMaxSize(3))
                .as((states, orders, events, consents) -> new Person(
                        new UUID(0, 0),
                        states.stream()
                                .sorted(Comparator.comparing(State::recordedAt))
                                .toList(),
                        orders,
                        events,
                        consents.stream()
                                .sorted(Comparator.comparing(ConsentState::recordedAt))
                                .toList()));
    }

    private static Arbitrary<State> states() {
        return Combinators.combine(
                        Arbitraries.maps(Arbitraries.of("a", "b"), VALUES).ofMaxSize(2), MOMENTS)
                .as(State::new);
    }

    private static Arbitrary<Order> orders() {
        var lines = Combinators.combine(
                        SKUS.injectNull(.2), CATEGORIES.injectNull(.2), KINDS, halves(1, 6), halves(0, 400))
                .as(Line::new);
        return Combinators.combine(
                        Arbitraries.of(false, false, true),
                        MOMENTS,
                        CURRENCIES,
                        Arbitraries.longs().between(0, 4).map(tens -> tens * 100),
                        Arbitraries.just("SPRING").injectNull(.5),
                        lines.list().ofMaxSize(3))
                .as(Order::new);
    }

    private static Arbitrary<ConsentState> consents() {
        return Combinators.combine(TOPICS, Arbitraries.of("GRANTED", "DENIED", "REVOKED"), MOMENTS, MOMENTS)
                .as(ConsentState::new);
    }

    private static Arbitrary<Map<String, Object>> properties() {
        return Arbitraries.maps(Arbitraries.just("k"), Arbitraries.<Object>of("v", 1, true))
                .ofMaxSize(1);
    }

    private static Arbitrary<BigDecimal> halves(int from, int to) {
        return Arbitraries.integers().between(from, to).map(half -> BigDecimal.valueOf(half * 5L, 1));
    }

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
        return Arbitraries.oneOf(attributes(), purchases(), purchases(), events(), last(), others());
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
                Arbitraries.of(0, 1, 30, 90).map(days -> new Span(Period.ofDays(days), null, null)),
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
                        Arbitraries.of("E", "F", "Order Completed", "Order Refunded"),
                        Arbitraries.of(Side.class),
                        Arbitraries.of(0, 1, 30, 90))
                .as((event, is, days) -> new Last(event, is, Period.ofDays(days)));
    }

    private static Arbitrary<Condition> others() {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of("EMAIL", "SMS"), TOPICS, Arbitraries.of(Decision.class))
                        .as(Consent::new),
                Combinators.combine(Arbitraries.of("a", "b"), Arbitraries.of(0, 80, 81, 811))
                        .as((of, days) -> new Anniversary(of, Period.ofDays(days))),
                Combinators.combine(Arbitraries.of("s", "r"), Arbitraries.of(0, 3000), Arbitraries.of(3000, 10000))
                        .as(Bucket::new));
    }
}
