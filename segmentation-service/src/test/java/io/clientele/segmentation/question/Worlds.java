package io.clientele.segmentation.question;

import io.clientele.segmentation.question.World.*;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Worlds at random, drawn from so few values that they often meet, and often at the very edge. */
final class Worlds {

    /** After midnight in London, where it was summer time ten weeks before. */
    static final Instant NOW = Instant.parse("2011-12-10T00:30:00Z");

    /** How long ago the days began that conditions ask about. */
    static final Arbitrary<Integer> DAYS = Arbitraries.of(0, 1, 7, 30, 45, 90, 180, 365);

    /** Around the beginning of those days, around now, and long ago. */
    static final Arbitrary<Instant> MOMENTS = Arbitraries.oneOf(
            Combinators.combine(DAYS, Arbitraries.of(-1, 0, 0, 1))
                    .as((days, minutes) -> NOW.atZone(World.ZONE)
                            .toLocalDate()
                            .minusDays(days)
                            .atStartOfDay(World.ZONE)
                            .plusMinutes(minutes)
                            .toInstant()),
            Arbitraries.of(-1, 0, 1, 1440, -400 * 1440).map(minutes -> NOW.plus(Duration.ofMinutes(minutes))));

    static final Arbitrary<Object> VALUES = Arbitraries.of(
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

    static final Arbitrary<String> SKUS = Arbitraries.of("A", "B");
    static final Arbitrary<String> CATEGORIES = Arbitraries.of("c", "d");
    static final Arbitrary<String> KINDS = Arbitraries.of("READY_MADE", "TAILORED");
    static final Arbitrary<String> CURRENCIES = Arbitraries.of("GBP", "EUR");
    static final Arbitrary<String> EVENTS = Arbitraries.of("E", "F");
    static final Arbitrary<BigDecimal> SCORES =
            Arbitraries.of("0", "49.99", "50").map(BigDecimal::new);
    static final Arbitrary<String> TOPICS = Arbitraries.of("t", "t", "u");

    private Worlds() {}

    static Arbitrary<World> worlds() {
        return people().list().ofMinSize(1).ofMaxSize(6).map(people -> {
            var numbered = new ArrayList<Person>();
            for (var one : people) {
                var id = new UUID(0x7000L, 0x8000_0000_0000_0000L + numbered.size());
                numbered.add(new Person(
                        id, one.states(), one.orders(), one.events(), one.consents(), one.standings(), one.worth()));
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
                        consents().list().ofMaxSize(3),
                        standings(),
                        worths())
                .as((states, orders, events, consents, standings, worth) -> new Person(
                        new UUID(0, 0),
                        states.stream()
                                .sorted(Comparator.comparing(State::recordedAt))
                                .toList(),
                        orders,
                        events,
                        consents.stream()
                                .sorted(Comparator.comparing(ConsentState::recordedAt))
                                .toList(),
                        standings,
                        worth));
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

    /** One a day; who is exempt in the end has no history. */
    private static Arbitrary<List<Standing>> standings() {
        var days = DAYS.map(ago -> NOW.atZone(World.ZONE).toLocalDate().minusDays(ago));
        return Combinators.combine(
                        days,
                        Arbitraries.of(false, false, false, true),
                        Arbitraries.of("CUSTOMER", "CLIENT"),
                        Arbitraries.of("RISING", "STEADY"),
                        Arbitraries.of("LOYAL", "NEW"),
                        Arbitraries.of("ANGRY", "FOREIGN").set().ofMaxSize(2),
                        SCORES.injectNull(.2),
                        SCORES)
                .as((day, exempt, relationship, direction, stage, marks, score, tie) ->
                        new Standing(day, exempt, relationship, direction, stage, marks, score, tie, score))
                .list()
                .ofMaxSize(3)
                .uniqueElements(Standing::judgedOn)
                .map(found -> found.stream()
                        .sorted(Comparator.comparing(Standing::judgedOn))
                        .toList())
                .map(found -> !found.isEmpty() && found.getLast().exempt()
                        ? List.of(found.getLast())
                        : found.stream().filter(one -> !one.exempt()).toList());
    }

    private static Arbitrary<Optional<Worth>> worths() {
        return Combinators.combine(
                        Arbitraries.of("0.2", "0.5").map(BigDecimal::new),
                        Arbitraries.of(0L, 100L),
                        Arbitraries.of(1, 5))
                .as(Worth::new)
                .optional();
    }

    private static Arbitrary<ConsentState> consents() {
        return Combinators.combine(TOPICS, Arbitraries.of("GRANTED", "DENIED", "REVOKED"), MOMENTS, MOMENTS)
                .as(ConsentState::new);
    }

    static Arbitrary<Map<String, Object>> properties() {
        return Arbitraries.maps(Arbitraries.just("k"), Arbitraries.<Object>of("v", 1, true))
                .ofMaxSize(1);
    }

    private static Arbitrary<BigDecimal> halves(int from, int to) {
        return Arbitraries.integers().between(from, to).map(half -> BigDecimal.valueOf(half * 5L, 1));
    }
}
