package io.clientele.bench.segment;

import static org.awaitility.Awaitility.await;

import io.clientele.bench.Measurement;
import io.clientele.bench.Violation;
import io.clientele.bench.suite.Api;
import io.clientele.bench.suite.RunningSuite;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A million people and ten million purchases: previews from features and from the purchases, beside the same in plain SQL and in
 * DuckDB; a hundred segments looked at again; and how soon an event moves somebody while two thousand a second come in.
 */
public final class SegmentBench implements Measurement {

    private static final int SEGMENTS = 100;

    /** From so many people on, segmentation-service holds the features that are asked for in memory. */
    private static final int HELD_IN_MEMORY = 50_000;

    /** How many questions are asked of the purchases. */
    private static final int EXACT = 8;

    private static final double MOST_MILLIS = 50;
    private static final double MOST_MILLIS_EXACTLY = 1500;
    private static final double MOST_SECONDS_FOR_ALL = 3;
    private static final double MOST_MILLIS_TO_MOVE = 1000;

    private final List<String> missed = new ArrayList<>();

    @Override
    public void run() throws Exception {
        try (var suite = RunningSuite.start(Map.of("CLIENTELE_SHOP_CURRENCY", "EUR", "CLIENTELE_SHOP_ZONE", "UTC"));
                var database = suite.connect("segmentation")) {
            suite.processes().freeze("outreach-service");
            took(
                    "filled with %,d people and %,d purchases".formatted(Shop.PEOPLE, Shop.PURCHASES),
                    () -> Shop.fill(database));
            took("features of all made, and ready", () -> startAgain(suite, database));
            previews(suite, database);
            segments(suite);
            new Moves(suite, database, MOST_MILLIS_TO_MOVE).measure().ifPresent(missed::add);
        }
        if (!missed.isEmpty()) {
            throw new Violation("not reached: " + String.join(", ", missed));
        }
    }

    private static void startAgain(RunningSuite suite, Connection database) throws SQLException {
        suite.processes().kill("segmentation-service");
        await().atMost(Duration.ofMinutes(30))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> suite.number("segmentation", "select count(*) from reading.feature_basis") == 1);
        try (var statement = database.createStatement()) {
            statement.execute("vacuum analyze reading.feature");
        }
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> !suite.segmentation().get("/v1/freshness").isMissingNode());
    }

    private void previews(RunningSuite suite, Connection database) throws Exception {
        var features = Shop.PEOPLE < HELD_IN_MEMORY ? "preview from features" : "preview from features in memory";
        aim(features, previewed(suite.segmentation(), 90, 30, features), MOST_MILLIS);
        aim(
                "preview from purchases",
                previewed(suite.segmentation(), 91, EXACT, "preview from purchases"),
                MOST_MILLIS_EXACTLY);
        asked(database, "reading.", "p.attributes ->> 'country'", "plain SQL on purchases, count alone");
        try (var duck = Duck.filled(database)) {
            asked(duck, "", "p.country", "DuckDB on purchases, count alone");
        }
    }

    /** Once to warm up, then once more. */
    private static double previewed(Api segmentation, int days, int times, String what) throws Exception {
        preview(segmentation, days, times).print(what + ", at first");
        var waits = preview(segmentation, days, times);
        waits.print(what);
        return waits.millis(50);
    }

    private static Waits preview(Api segmentation, int days, int times) throws Exception {
        var waits = new Waits();
        for (var typical : (Iterable<Typical>) Typical.some(days).limit(times)::iterator) {
            waits.of(() -> segmentation.post("/v1/segments/preview", "{\"condition\": " + typical.condition() + "}"));
        }
        return waits;
    }

    /** As the previews: once to warm up, then once more. */
    private static void asked(Connection connection, String schema, String country, String what) throws Exception {
        ask(connection, schema, country).print(what + ", at first");
        ask(connection, schema, country).print(what);
    }

    private static Waits ask(Connection connection, String schema, String country) throws Exception {
        var waits = new Waits();
        try (var statement = connection.createStatement()) {
            for (var typical : (Iterable<Typical>) Typical.some(91).limit(EXACT)::iterator) {
                waits.of(() ->
                        statement.executeQuery(typical.plainly(schema, country)).next());
            }
        }
        return waits;
    }

    /** Each is asked of everybody, then of those of whom a window changes something as a day passes. */
    private void segments(RunningSuite suite) throws Exception {
        for (int n = 0; n < SEGMENTS; n++) {
            var typical = new Typical(90, 5_000 + 500 * n, new String[] {"DE", "FR", "GB", "ES"}[n % 4], n % 30);
            suite.segmentation()
                    .post(
                            "/v1/segments",
                            "{\"name\": \"S%d\", \"archived\": true, \"condition\": %s}"
                                    .formatted(n, typical.condition()));
        }
        took(
                "100 segments, everybody looked at and come in",
                () -> again(suite, "update segment set archived = false"));
        took(
                "100 segments, everybody looked at again",
                () -> again(suite, "update membership_evaluation set meaning = ''"));
        var seconds = took("100 segments, as a day passes", () -> again(suite, """
                update reading.feature set turns_on = current_date where turns_on = current_date + 1"""));
        aim("100 segments as a day passes", seconds, MOST_SECONDS_FOR_ALL);
    }

    private static void again(RunningSuite suite, String change) throws SQLException {
        try (var connection = suite.connect("segmentation");
                var statement = connection.createStatement()) {
            System.out.printf("  %,d rows: ", statement.executeUpdate(change));
        }
        settled(suite);
    }

    private static void settled(RunningSuite suite) {
        await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> suite.number("segmentation", """
                        select (select count(*) from segment s left join membership_evaluation e on e.segment_id = s.id
                                where coalesce(e.meaning, '') = '')
                            + (select count(*) from membership_due)
                            + (select count(*) from (
                                select from reading.feature where turns_on <= current_date limit 1) due)""") == 0);
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static double took(String what, Work work) throws Exception {
        long began = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(Locale.ROOT, "%-46s %8.1f s%n", what, seconds);
        return seconds;
    }

    private void aim(String what, double measured, double most) {
        if (measured > most) {
            missed.add(String.format(Locale.ROOT, "%s %.1f, at most %.0f", what, measured, most));
        }
    }
}
