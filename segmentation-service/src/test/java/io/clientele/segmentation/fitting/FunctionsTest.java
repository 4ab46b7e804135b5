package io.clientele.segmentation.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientele.segmentation.model.BetaGeometric;
import io.clientele.segmentation.model.GammaGamma;
import io.clientele.segmentation.model.History;
import io.clientele.segmentation.model.ParetoNbd;
import io.clientele.segmentation.model.PurchaseModel;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At given parameters, what the functions come to is known to many digits. */
class FunctionsTest {

    private static final double NINE_DIGITS = 1e-7; // in percent

    @ParameterizedTest
    @CsvSource({"bgnbd", "mbgnbd", "pareto", "bgnbd_stability"})
    void probabilitiesAndExpectationsAreAsPublished(String name) throws IOException {
        var known = Published.json("cdnow/btyd_function_oracle.json").get(name);
        var model = model(name, known.get("params"));

        for (var row : known.get("rows")) {
            var history = new History(
                    row.get("x").asInt(),
                    row.get("t_x").asDouble(),
                    row.get("T").asDouble());
            same(row, "logLik", model.logLikelihood(history));
            same(row, "pAlive", model.alive(history));
            for (int weeks : new int[] {13, 39, 52}) {
                same(row, "ey" + weeks, model.expected(weeks, history));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"bgnbd", "mbgnbd", "pareto"})
    void somebodyNewIsExpectedToBuyAsPublished(String name) throws IOException {
        var known = Published.json("cdnow/btyd_function_oracle.json").get(name);
        var model = model(name, known.get("params"));

        known.get("EX")
                .forEachEntry((time, value) -> assertThat(model.expected(Double.parseDouble(time), History.NONE))
                        .as(time)
                        .isCloseTo(value.asDouble(), withinPercentage(NINE_DIGITS)));
    }

    @Test
    void chancesOfSoManyPurchasesAreAsPublished() throws IOException {
        var known = Published.json("cdnow/btyd_function_oracle.json").get("bgnbd");
        var model = (BetaGeometric) model("bgnbd", known.get("params"));

        for (int weeks : new int[] {30, 39}) {
            known.get("pmf_t" + weeks)
                    .forEachEntry((count, value) -> assertThat(model.chance(Integer.parseInt(count), weeks))
                            .isCloseTo(value.asDouble(), withinPercentage(NINE_DIGITS)));
        }
        assertThat(model.chance(10, 2)).isCloseTo(known.get("pmf_t2_n10").asDouble(), withinPercentage(NINE_DIGITS));
    }

    @Test
    void spendingIsAsPublished() throws IOException {
        var known = Published.json("cdnow/btyd_function_oracle.json").get("gammagamma");
        var model = new GammaGamma(6.25, 3.74, 15.44);

        for (var row : known.get("rows")) {
            same(
                    row,
                    "expected",
                    model.expected(row.get("x").asInt(), row.get("m").asDouble()));
        }
    }

    @ParameterizedTest
    @CsvSource({"221,103.42857,103.57143", "254,97.14286,97.28571", "161,94.71429,98", "204,98.57143,99.42857"})
    void paretoNbdStaysFinite(int x, double last, double age) {
        var model = new ParetoNbd(.5143, 2.8845, .2856, 14.1087);

        assertThat(model.logLikelihood(new History(x, last, age))).isFinite();
        assertThat(model.alive(new History(x, last, age))).isBetween(0.0, 1.0);
    }

    @Test
    void paretoNbdDoesNotUnderflow() {
        var model = new ParetoNbd(.55, 10.58, .61, 11.67);

        assertThat(model.expected(10, new History(132, 200, 200))).isCloseTo(6.20605, within(1e-4));
        assertThat(model.expected(10, new History(133, 200, 200))).isCloseTo(6.25287, within(1e-4));
    }

    @Test
    void nothingBreaksWhereAIsOne() {
        var history = new History(4, 30, 39);
        var at = new BetaGeometric(.5, 6, 1, 1.6, true).expected(39, history);

        for (double step : new double[] {1e-3, 1e-6, 1e-9, 1e-12, 1e-15}) {
            assertThat(new BetaGeometric(.5, 6, 1 + step, 1.6, true).expected(39, history))
                    .isCloseTo(at, within(2 * step + 1e-13));
            assertThat(new BetaGeometric(.5, 6, 1 - step, 1.6, true).expected(39, history))
                    .isCloseTo(at, within(2 * step + 1e-13));
        }
    }

    private static void same(JsonNode row, String field, double value) {
        if (row.has(field)) {
            assertThat(value)
                    .as("%s of %s", field, row)
                    .isCloseTo(row.get(field).asDouble(), withinPercentage(NINE_DIGITS));
        }
    }

    private static PurchaseModel model(String name, JsonNode parameters) {
        var of = IntStream.range(0, 4)
                .mapToDouble(i -> parameters.get(i).asDouble())
                .toArray();
        return name.equals("pareto")
                ? new ParetoNbd(of[0], of[1], of[2], of[3])
                : new BetaGeometric(of[0], of[1], of[2], of[3], name.equals("mbgnbd"));
    }
}
