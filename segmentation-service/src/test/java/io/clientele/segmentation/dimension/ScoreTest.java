package io.clientele.segmentation.dimension;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScoreTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-06-01");

    @Property
    void contributionsAddUpToTheScoreExactly(
            @ForAll("dimensions") Dimensions dimensions, @ForAll("weights") Weights weights) {
        var score = Score.of(dimensions, weights);

        var sum = score.contributions().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(sum).isEqualByComparingTo(score.value() == null ? BigDecimal.ZERO : score.value());
        assertThat(score.contributions().values()).allMatch(share -> share.signum() >= 0);
    }

    @Property
    void aScoreIsWithinItsBounds(@ForAll("dimensions") Dimensions dimensions, @ForAll("weights") Weights weights) {
        for (var axis : Axis.values()) {
            var score = Score.of(dimensions, weights, axis);

            assertThat(score.coverage()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
            assertThat(score.value() == null ? BigDecimal.ZERO : score.value())
                    .isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        }
    }

    @Property
    void moreOfADimensionIsNeverLess(
            @ForAll("dimensions") Dimensions dimensions, @ForAll("weights") Weights weights, @ForAll Dimension which) {
        var low = dimensions.with(which, new BigDecimal("0.2000"));
        var high = dimensions.with(which, new BigDecimal("0.7000"));

        assertThat(points(Score.of(high, weights))).isGreaterThanOrEqualTo(points(Score.of(low, weights)));
    }

    @Property
    void whatIsNotObservedLeavesTheScoreOfTheOthers(
            @ForAll("dimensions") Dimensions dimensions, @ForAll Dimension which) {
        var without = new EnumMap<Dimension, BigDecimal>(Dimension.class);
        without.putAll(dimensions.values());
        without.remove(which);
        var nothing = new EnumMap<Dimension, Integer>(Weights.byDefault().of());
        nothing.put(which, 0);

        var unobserved = Score.of(new Dimensions(without), Weights.byDefault());
        var weightless = Score.of(dimensions, new Weights(nothing));

        assertThat(unobserved.value()).isEqualTo(weightless.value());
    }

    @Property
    void everyFactThatSpeaksForSomebodyIsNeverAgainstThem(@ForAll("features") Features known) {
        var before = Dimensions.of(known);
        var contacts = known.contacts();
        var agreed = known.commitments();

        assertRisen(before, known.with(contacts.withManager()), Dimension.DEPTH);
        assertRisen(before, known.with(contacts.withAdvice()), Dimension.SUPPORT);
        assertRisen(before, known.with(agreed.withPreference()), Dimension.REQUIREMENTS);
        assertRisen(before, known.with(agreed.withTailoredContract()), Dimension.CONTRACT);
        assertRisen(before, known.with(agreed.withSole()), Dimension.EXCLUSIVITY);
    }

    @Property
    void everyValueIsBetweenNothingAndAll(@ForAll("features") Features known) {
        assertThat(Dimensions.of(known).values().values())
                .allMatch(value -> value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0);
    }

    private static void assertRisen(Dimensions before, Features then, Dimension which) {
        var value = Dimensions.of(then).of(which);

        assertThat(value).as("%s", which).isPresent();
        assertThat(value.get())
                .as("%s", which)
                .isGreaterThanOrEqualTo(before.of(which).orElse(BigDecimal.ZERO));
    }

    private static BigDecimal points(Score score) {
        return score.value() == null ? BigDecimal.ZERO : score.value();
    }

    @Provide
    Arbitrary<Dimensions> dimensions() {
        var value = Arbitraries.integers().between(0, 10_000).map(n -> BigDecimal.valueOf(n, 4));
        return Arbitraries.maps(Arbitraries.of(Dimension.class), value)
                .ofMaxSize(8)
                .map(Dimensions::new);
    }

    @Provide
    Arbitrary<Weights> weights() {
        return Arbitraries.maps(
                        Arbitraries.of(Dimension.class), Arbitraries.integers().between(1, 1000))
                .ofMaxSize(8)
                .map(Weights::new);
    }

    @Provide
    Arbitrary<Features> features() {
        var small = Arbitraries.integers().between(0, 12);
        var counts = small.array(int[].class).ofSize(12);
        return Combinators.combine(purchases(), counts, Arbitraries.of(true, false))
                .as((bought, n, sole) -> new Features(
                        bought,
                        new Contacts(
                                n[0] + n[1] + n[2],
                                n[0],
                                n[1],
                                Math.min(n[0] + n[1], n[3]),
                                n[4] + n[11],
                                n[4],
                                n[5] + n[6],
                                n[5],
                                sole,
                                n[7],
                                n[8],
                                n[9] - 1,
                                n[2] + n[10],
                                n[2]),
                        new Commitments(
                                n[0], n[1], n[2], n[3], n[1], n[4], null, n[5], n[6], n[7], n[8], n[9], n[10], sole,
                                null),
                        14,
                        null,
                        n[11],
                        n[0],
                        TODAY,
                        TODAY));
    }

    private Arbitrary<Purchases> purchases() {
        var days = Arbitraries.integers().between(1, 60);
        var parts =
                Arbitraries.longs().between(-5_000, 100_000).array(long[].class).ofSize(4);
        return Combinators.combine(days, Arbitraries.integers().between(1, 2000), parts)
                .as((n, ago, part) -> new Purchases(
                        n + 2,
                        n,
                        TODAY.minusDays(ago),
                        TODAY.minusDays(ago / 3),
                        n == 1 ? 0 : (double) ago / n,
                        n == 1 ? 0 : (double) ago / n,
                        3,
                        Math.min(n, ago / 30 + 1),
                        part[0] + part[1] + part[2] + part[3],
                        part[0],
                        part[1],
                        part[2],
                        part[1] / 2,
                        3,
                        2,
                        1,
                        TODAY.minusDays(ago),
                        1))
                .injectNull(.2);
    }
}
