package io.clientele.profile.merging;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of merges, on people with facts at random. */
@QuarkusTest
@WithPostgres
class MergeLawTest {

    private final Caller caller;
    private final Sql sql;

    MergeLawTest(Caller caller, Sql sql) {
        this.caller = caller;
        this.sql = sql;
    }

    static LongStream seeds() {
        return LongStream.range(0, 8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void inWhateverOrderTheyBecomeOneItComesToTheSame(long seed) {
        var star = new Crowd(seed, caller, sql);
        var chain = new Crowd(seed, caller, sql);

        IntStream.range(1, Crowd.SIZE).forEach(n -> star.merge(n, 0));
        IntStream.iterate(Crowd.SIZE - 1, n -> n - 1).limit(Crowd.SIZE - 1).forEach(n -> chain.merge(n, n - 1));

        assertThat(star.facts(0)).isEqualTo(chain.facts(0));
        assertThat(star.said(0)).isEqualTo(chain.said(0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsLost(long seed) {
        var apart = new Crowd(seed, caller, sql);
        var united = new Crowd(seed, caller, sql);

        IntStream.range(1, Crowd.SIZE).forEach(n -> united.merge(n, 0));

        assertThat(united.facts(0)).containsAll(everybody(apart, "Seen"));
        assertThat(united.facts(0)).containsAll(everybody(apart, "-"));
        IntStream.range(0, Crowd.SIZE)
                .forEach(n -> assertThat(united.said(0).keySet())
                        .containsAll(apart.said(n).keySet()));
        IntStream.range(1, Crowd.SIZE).forEach(n -> assertThat(united.facts(n)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undoRestoresEverybodyInWhateverOrderItMayBeDone(long seed) {
        var crowd = new Crowd(seed, caller, sql);
        var before = IntStream.range(0, Crowd.SIZE).mapToObj(crowd::facts).toList();
        var said = IntStream.range(0, Crowd.SIZE).mapToObj(crowd::said).toList();
        var random = new Random(seed);

        var inner = crowd.merge(3, 2);
        var outer = new ArrayList<>(List.of(crowd.merge(1, 0), crowd.merge(2, 0)));
        Collections.shuffle(outer, random);
        outer.forEach(crowd::undo);
        crowd.undo(inner);

        assertThat(IntStream.range(0, Crowd.SIZE).mapToObj(crowd::facts)).isEqualTo(before);
        assertThat(IntStream.range(0, Crowd.SIZE).mapToObj(crowd::said)).isEqualTo(said);
    }

    private static List<String> everybody(Crowd crowd, String with) {
        return IntStream.range(0, Crowd.SIZE)
                .mapToObj(crowd::facts)
                .flatMap(List::stream)
                .filter(fact -> fact.contains(with))
                .toList();
    }
}
