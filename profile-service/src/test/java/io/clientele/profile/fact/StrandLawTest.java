package io.clientele.profile.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is known of a thing does not depend on how its events came in. */
class StrandLawTest {

    private static final UUID SOMEBODY = new UUID(0, 1);
    private static final Strand.Kind NEED = new Strand.Kind("Need Stated", "Need Met", "need_id");

    @Property(tries = 300)
    void anyOrderOfArrivalTellsTheSame(@ForAll("lives") List<Fact> life, @ForAll long seed) {
        var shuffled = new ArrayList<>(life);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Strand.of(shuffled, NEED)).isEqualTo(Strand.of(life, NEED));
    }

    @Property(tries = 300)
    void whatIsToldTwiceTellsNothingMore(@ForAll("lives") List<Fact> life) {
        var twice = new ArrayList<>(life);
        twice.addAll(life);

        assertThat(Strand.of(twice, NEED)).isEqualTo(Strand.of(life, NEED));
    }

    @Property(tries = 300)
    void twoWhoBecomeOneHaveTheThingsOfBoth(@ForAll("lives") List<Fact> one, @ForAll("lives") List<Fact> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);

        assertThat(keys(both)).containsAll(keys(one)).containsAll(keys(other)).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void aThingIsOverWhenItsLastWordWasItsEnd(@ForAll("lives") List<Fact> life) {
        for (var strand : Strand.of(life, NEED)) {
            var last = life.stream()
                    .filter(fact -> strand.key().equals(fact.said().text("need_id")))
                    .max(java.util.Comparator.comparing(Fact::occurredAt)
                            .thenComparing(fact -> fact.name().equals("Need Met")))
                    .orElseThrow();
            assertThat(strand.over()).isEqualTo(last.name().equals("Need Met"));
        }
    }

    @Provide
    Arbitrary<List<Fact>> lives() {
        return Combinators.combine(
                        Arbitraries.of("Need Stated", "Need Met"),
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.randomValue(random -> new UUID(random.nextLong(), random.nextLong())))
                .as((name, need, day, id) -> new Fact(
                        SOMEBODY,
                        id,
                        name,
                        Map.of("need_id", need),
                        Instant.parse("2026-03-01T10:00:00Z").plusSeconds(86_400L * day),
                        Instant.EPOCH))
                .list()
                .ofMaxSize(12);
    }

    private static List<String> keys(List<Fact> life) {
        return Strand.of(life, NEED).stream().map(Strand::key).toList();
    }
}
