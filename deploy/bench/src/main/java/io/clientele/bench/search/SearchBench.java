package io.clientele.bench.search;

import io.clientele.bench.Measurement;
import io.clientele.bench.Violation;
import io.clientele.bench.suite.Api;
import io.clientele.bench.suite.RunningSuite;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * The list of people at a million: pages of 25 over REST, one request after the other, as somebody types and narrows. Beside
 * each search the same words by LIKE over a table without an index for it, asked by JDBC.
 */
public final class SearchBench implements Measurement {

    private static final int ROUNDS = 25;
    private static final int PLAIN_ROUNDS = 3;
    private static final double MOST_MILLIS = 200;

    @Override
    public void run() throws Exception {
        try (var suite = RunningSuite.start(Map.of())) {
            suite.processes().freeze("segmentation-service");
            suite.processes().freeze("outreach-service");
            try (var connection = suite.connect("profile")) {
                var began = System.nanoTime();
                Million.fill(connection);
                System.out.printf("%,d people in %.0f s%n", Million.PEOPLE, (System.nanoTime() - began) / 1e9);
                measure(suite.profile(), connection);
            }
        }
    }

    private static void measure(Api profile, Connection plain) throws SQLException, Violation {
        var slow = 0;
        System.out.printf("%-26s %9s %9s %9s   %s%n", "milliseconds", "p50", "p95", "p99", "plain LIKE: p50, p99");
        for (var question : Question.ALL) {
            asked(profile, question, 3);
            var waits = asked(profile, question, ROUNDS);
            slow += millis(waits, 99) > MOST_MILLIS ? 1 : 0;
            System.out.printf(
                    Locale.ROOT,
                    "%-26s %9.1f %9.1f %9.1f   %s%n",
                    question.what(),
                    millis(waits, 50),
                    millis(waits, 95),
                    millis(waits, 99),
                    question.like().isEmpty() ? "" : plainly(plain, question));
        }
        if (slow > 0) {
            throw new Violation(slow + " kinds of questions take more than 200 ms");
        }
    }

    private static Histogram asked(Api profile, Question question, int rounds) {
        var waits = new Histogram(3);
        for (int round = 0; round < rounds; round++) {
            for (var query : question.queries()) {
                var began = System.nanoTime();
                var answer = profile.send(
                        "GET", "/v1/profiles?limit=25&" + query, BodyPublishers.noBody(), "application/json");
                waits.recordValue((System.nanoTime() - began) / 1000);
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(query + ": " + answer.body());
                }
            }
        }
        return waits;
    }

    private static String plainly(Connection connection, Question question) throws SQLException {
        var waits = new Histogram(3);
        try (var statement = connection.prepareStatement(
                "select id from plain_profile where search like ? order by id desc limit 26")) {
            for (int round = 0; round < PLAIN_ROUNDS; round++) {
                for (var pattern : question.like()) {
                    statement.setString(1, pattern);
                    var began = System.nanoTime();
                    statement.executeQuery().close();
                    waits.recordValue((System.nanoTime() - began) / 1000);
                }
            }
        }
        return "%9.1f %9.1f".formatted(millis(waits, 50), millis(waits, 99));
    }

    private static double millis(Histogram waits, double percentile) {
        return waits.getValueAtPercentile(percentile) / 1000.0;
    }
}
