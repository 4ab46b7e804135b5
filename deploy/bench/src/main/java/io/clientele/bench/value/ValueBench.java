package io.clientele.bench.value;

import static org.awaitility.Awaitility.await;

import io.clientele.bench.Measurement;
import io.clientele.bench.Runs;
import io.clientele.bench.Violation;
import io.clientele.bench.suite.RunningSuite;
import io.clientele.segmentation.fitting.Fitting;
import io.clientele.segmentation.fitting.Sample;
import io.clientele.segmentation.model.History;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A million buyers fitted, valued and judged: the fit beside one with a numeric gradient on every buyer by themselves, RFM and
 * value of everybody with a model that is fitted anew, and their relationship, all written back.
 */
public final class ValueBench implements Measurement {

    private static final int TIMES = 3;
    private static final double MOST_SECONDS = 30;
    private static final double LEAST_RATIO = 20;
    private static final double SAME = 1e-4;

    private final List<String> missed = new ArrayList<>();

    @Override
    public void run() throws Exception {
        var environment = Map.of(
                "CLIENTELE_SHOP_CURRENCY", "EUR", "CLIENTELE_SHOP_ZONE", "UTC", "SEGMENTATION_APPRAISAL_EVERY", "1s");
        try (var suite = RunningSuite.start(environment)) {
            suite.processes().freeze("outreach-service");
            try (var database = suite.connect("segmentation")) {
                Buyers.fill(database);
            }
            System.out.printf(
                    "%,d buyers with %,d orders%n",
                    Buyers.COUNT, suite.number("segmentation", "select count(*) from reading.purchase"));
            suite.processes().kill("segmentation-service"); // it rolls up what they bought when it starts
            ready(suite);
            fits(suite);
            double seconds = everybodyValued(suite) + everybodyJudged(suite);
            if (seconds > MOST_SECONDS) {
                missed.add(
                        String.format(Locale.ROOT, "valued and judged in %.1f s, at most %.0f", seconds, MOST_SECONDS));
            }
        }
        if (!missed.isEmpty()) {
            throw new Violation("not reached: " + String.join(", ", missed));
        }
    }

    /** In this process, of the same histories, by turns; ours puts equal ones together first. */
    private void fits(RunningSuite suite) throws SQLException {
        List<History> buyers;
        try (var database = suite.connect("segmentation")) {
            buyers = Buyers.histories(database);
        }
        var ours = new Runs("fit", "s");
        var theirs = new Runs("fit with a numeric gradient, one by one", "s");
        for (int n = 0; n < TIMES; n++) {
            long began = System.nanoTime();
            var fit = Fitting.betaGeometric(Sample.of(buyers), true);
            ours.add((System.nanoTime() - began) / 1e9);
            began = System.nanoTime();
            var reference = new NumericFit(buyers).climb();
            theirs.add((System.nanoTime() - began) / 1e9);
            System.out.printf(
                    Locale.ROOT,
                    "  %s, log-likelihood %.4f; the reference %s, %.4f after %d looks%n",
                    Arrays.toString(fit.parameters()),
                    fit.logLikelihood(),
                    Arrays.toString(reference.parameters()),
                    reference.logLikelihood(),
                    reference.looks());
            for (int i = 0; i < fit.parameters().length; i++) {
                if (Math.abs(fit.parameters()[i] / reference.parameters()[i] - 1) > SAME) {
                    missed.add("the same optimum in parameter " + i);
                }
            }
        }
        ours.summarise();
        theirs.summarise();
        double ratio = theirs.median() / ours.median();
        System.out.printf(Locale.ROOT, "%.1f times as fast%n", ratio);
        if (ratio < LEAST_RATIO) {
            missed.add(String.format(Locale.ROOT, "the fit %.1f times as fast, at least %.0f", ratio, LEAST_RATIO));
        }
    }

    private static double everybodyValued(RunningSuite suite) throws SQLException {
        var runs = new Runs("everybody fitted, ranked and valued", "s");
        for (int n = 0; n < TIMES; n++) {
            change(suite, """
                    with fits as (delete from lifetime_fit)
                    update worth_round set as_of = null, valued_at = null""");
            long began = System.nanoTime();
            valued(suite);
            runs.add((System.nanoTime() - began) / 1e9);
        }
        runs.summarise();
        return runs.median();
    }

    private static double everybodyJudged(RunningSuite suite) throws SQLException {
        change(
                suite,
                "insert into standing_due (profile_id) select profile_id from reading.person on conflict do nothing");
        long began = System.nanoTime();
        await().atMost(Duration.ofHours(1))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> suite.number("segmentation", "select count(*) from (select from standing_due limit 1) due")
                        == 0);
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(Locale.ROOT, "%-44s %,12.1f s%n", "everybody judged", seconds);
        return seconds;
    }

    private static void ready(RunningSuite suite) {
        await().atMost(Duration.ofMinutes(30))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> !suite.segmentation().get("/v1/freshness").isMissingNode());
    }

    private static void valued(RunningSuite suite) {
        await().atMost(Duration.ofMinutes(30))
                .pollInterval(Duration.ofMillis(200))
                .until(() ->
                        suite.number("segmentation", "select count(*) from worth_round where valued_at is not null")
                                == 1);
    }

    private static void change(RunningSuite suite, String statement) throws SQLException {
        try (var connection = suite.connect("segmentation");
                var changing = connection.createStatement()) {
            changing.executeUpdate(statement);
        }
    }
}
