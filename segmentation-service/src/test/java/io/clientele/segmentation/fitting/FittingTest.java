package io.clientele.segmentation.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Data whose most likely parameters are known. */
class FittingTest {

    @Test
    void findsWhatIsPublishedOfCdnow() throws IOException {
        var sample = Sample.of(Published.cdnow());

        var known = Published.json("cdnow/btyd_mle_fits.json");

        same(known, "BG/NBD", Fitting.betaGeometric(sample, false));
        same(known, "MBG/NBD", Fitting.betaGeometric(sample, true));
        same(known, "Pareto/NBD", Fitting.paretoNbd(sample));
        same(known, "GG", Fitting.gammaGamma(Published.spending("cdnow/cdnow_sample_rfm_oracle.csv")));
    }

    @Test
    void peopleWhoNeverSeemToStopAreNoMoreLikelyByAModelOfStopping() throws IOException {
        var known = Published.json("online_retail/online_retail_clv_oracle.json");
        var sample = Sample.of(Published.rows("online_retail/online_retail_clv_oracle.csv").stream()
                .map(row -> Published.history(row, 7))
                .toList());

        var stopping = Fitting.betaGeometric(sample, false);
        var never = Fitting.neverStopping(sample);

        assertThat(stopping.logLikelihood()).isCloseTo(known.get("LL").asDouble(), within(1e-3));
        assertThat(stopping.logLikelihood() - never.logLikelihood()).isLessThan(0.5);
        assertThat(never.parameters()[0]).isCloseTo(.72357831, withinPercentage(0.1));
        assertThat(never.parameters()[1]).isCloseTo(9.36710172, withinPercentage(0.1));
    }

    private static void same(JsonNode known, String model, Maximum found) {
        var expected = known.get(model);
        assertThat(found.converged()).as(model).isTrue();
        assertThat(found.logLikelihood()).as(model).isCloseTo(expected.get("LL").asDouble(), within(1e-5));
        for (int i = 0; i < found.parameters().length; i++) {
            double value = expected.get("params").get(i).asDouble();
            assertThat(found.parameters()[i]).as("%s, parameter %d", model, i).isCloseTo(value, withinPercentage(0.1));
            double error = expected.get("se").get(i).asDouble() / value;
            assertThat(found.logErrors()[i]).as("%s, error %d", model, i).isCloseTo(error, withinPercentage(1));
        }
    }
}
