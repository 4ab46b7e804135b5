package io.clientele.segmentation.lifetime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.local.demo.Demo;
import io.clientele.local.demo.life.Purchasing;
import io.clientele.segmentation.fitting.Fitting;
import io.clientele.segmentation.fitting.Maximum;
import io.clientele.segmentation.fitting.Sample;
import io.clientele.segmentation.model.History;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shoppers of the demo buy by parameters that are known: a fit must find them again, within what it says it may be off. */
class DemoParametersTest {

    private static final Pattern OF_A_SHOPPER = Pattern.compile("LP-\\d{5}-\\d+");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final double WEEK = 7;
    private static final double SURE = 2.576; // standard errors: 99 %, as twelve are looked at

    @ParameterizedTest
    @ValueSource(longs = {Demo.SEED, 2, 3})
    void theFitFindsByWhatTheShoppersOfTheDemoBuy(long seed) throws IOException {
        var sample = Sample.of(shoppers(seed));

        var fit = Fitting.betaGeometric(sample, false);

        assertThat(sample.buyers()).isGreaterThan(2000);
        within(fit, 0, Purchasing.R);
        within(fit, 1, Purchasing.ALPHA);
        within(fit, 2, Purchasing.A);
        within(fit, 3, Purchasing.B);
    }

    private static void within(Maximum fit, int parameter, double real) {
        double off = Math.abs(Math.log(fit.parameters()[parameter] / real));
        assertThat(off)
                .as("parameter %d: %s for %s", parameter, fit.parameters()[parameter], real)
                .isLessThan(SURE * fit.logErrors()[parameter]);
    }

    private static Iterable<History> shoppers(long seed) throws IOException {
        var json = new ObjectMapper();
        var text = new ByteArrayOutputStream();
        Demo.write(text, seed, TODAY);
        Map<String, TreeSet<LocalDate>> days = new HashMap<>();
        for (var line : text.toString(StandardCharsets.UTF_8).lines().toList()) {
            var item = json.readTree(line);
            var order = item.path("properties").path("order_id").asText();
            if (item.path("event").asText().equals("Order Completed")
                    && OF_A_SHOPPER.matcher(order).matches()) {
                days.computeIfAbsent(item.get("userId").asText(), user -> new TreeSet<>())
                        .add(LocalDate.parse(item.get("timestamp").asText().substring(0, 10)));
            }
        }
        return days.values().stream().map(DemoParametersTest::history).toList();
    }

    /** Up to yesterday: the demo ends with the night before today. */
    private static History history(TreeSet<LocalDate> days) {
        var first = days.first();
        return new History(
                days.size() - 1,
                ChronoUnit.DAYS.between(first, days.last()) / WEEK,
                ChronoUnit.DAYS.between(first, TODAY.minusDays(1)) / WEEK);
    }
}
