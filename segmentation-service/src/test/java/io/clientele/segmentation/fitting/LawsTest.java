package io.clientele.segmentation.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.clientele.segmentation.model.BetaGeometric;
import io.clientele.segmentation.model.History;
import io.clientele.segmentation.model.ParetoNbd;
import io.clientele.segmentation.model.PurchaseModel;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any parameters and any buyer. */
class LawsTest {

    private static final int MOST = 150;

    @Provide
    Arbitrary<PurchaseModel> models() {
        var shape = Arbitraries.doubles().between(0.05, 5);
        var time = Arbitraries.doubles().between(0.2, 50);
        return Combinators.combine(
                        shape, time, shape, time, Arbitraries.integers().between(0, 2))
                .as((r, alpha, a, b, kind) ->
                        kind == 2 ? new ParetoNbd(r, alpha, a, b) : new BetaGeometric(r, alpha, a, b / 5, kind == 1));
    }

    @Provide
    Arbitrary<History> histories() {
        var share = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        share,
                        Arbitraries.doubles().between(0.1, 100))
                .as((x, last, age) -> new History(x, x == 0 ? 0 : last * age, age));
    }

    @Property(tries = 500)
    void whoHasBeenSilentLongerIsLessLikelyToBeThere(
            @ForAll("models") PurchaseModel model, @ForAll("histories") History history) {
        var later = new History(history.purchases(), history.last(), history.age() + 5);

        assertThat(model.alive(history)).isBetween(0.0, 1.0);
        assertThat(model.alive(later)).isLessThanOrEqualTo(model.alive(history) + 1e-12);
    }

    @Property(tries = 500)
    void moreIsExpectedOfALongerTime(@ForAll("models") PurchaseModel model, @ForAll("histories") History history) {
        double before = 0;
        for (double time : new double[] {0.1, 1, 10, 100}) {
            double expected = model.expected(time, history);
            assertThat(expected).isFinite().isGreaterThanOrEqualTo(before);
            before = expected;
        }
    }

    @Property(tries = 100)
    void theMeanOfWhatMayComeIsWhatIsExpected(
            @ForAll("models") PurchaseModel model, @ForAll("histories") History history) {
        double time = 0.01 * history.age();
        var chances = IntStream.range(0, MOST)
                .mapToDouble(count -> model.chanceIfAlive(count, time, history))
                .toArray();
        double mean = IntStream.range(0, MOST).mapToDouble(n -> n * chances[n]).sum();

        assertThat(IntStream.range(0, MOST).mapToDouble(n -> chances[n]).sum()).isCloseTo(1, within(1e-6));
        assertThat(mean).isCloseTo(model.expectedIfAlive(time, history), within(1e-4 + 1e-4 * mean));
    }

    @Property(tries = 100)
    void gradientsAreThoseOfTheLikelihood(
            @ForAll("models") PurchaseModel model,
            @ForAll("histories") History one,
            @ForAll("histories") History other) {
        var sample = Sample.of(List.of(one, other, one));
        var likelihood = model instanceof BetaGeometric geometric
                ? new BetaGeometricLikelihood(sample, geometric.modified())
                : new ParetoLikelihood(sample);
        var at = model.parameters().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        var gradient = new double[4];

        double value = likelihood.at(at, gradient);

        assertThat(value)
                .isCloseTo(
                        2 * model.logLikelihood(one) + model.logLikelihood(other),
                        within(1e-8 * (1 + Math.abs(value))));
        for (int i = 0; i < 4; i++) {
            double width = 1e-5 * at[i];
            double slope = (moved(likelihood, at, i, width) - moved(likelihood, at, i, -width)) / (2 * width);
            assertThat(gradient[i]).isCloseTo(slope, within(1e-4 * (1 + Math.abs(slope))));
        }
    }

    @Property(tries = 200)
    void aThousandPurchasesBreakNothing(@ForAll("models") PurchaseModel model) {
        for (double age : new double[] {100, 104, 400}) {
            var history = new History(1000, 100, age);
            assertThat(model.logLikelihood(history)).isFinite();
            assertThat(model.expected(39, history)).isFinite().isGreaterThanOrEqualTo(0);
        }
    }

    private static double moved(Likelihood likelihood, double[] at, int i, double width) {
        var moved = at.clone();
        moved[i] += width;
        return likelihood.at(moved, new double[4]);
    }
}
