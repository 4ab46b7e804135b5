package io.clientele.bench.ingest;

import io.clientele.bench.Measurement;
import io.clientele.bench.Runs;
import io.clientele.bench.suite.RunningSuite;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/**
 * Events into profile-service, each answered when it is committed: one a request, and a hundred. Beside it an endpoint that
 * inserts a row a request, and PostgreSQL by itself. The readers of the feed stand still meanwhile.
 */
public final class IngestBench implements Measurement {

    private static final int RUNS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration RUN = Duration.ofSeconds(20);
    private static final int SINGLES = 96;
    private static final int BATCHES = 8;

    @Override
    public void run() throws Exception {
        try (var suite = RunningSuite.start(Map.of())) {
            suite.processes().freeze("segmentation-service");
            suite.processes().freeze("outreach-service");
            measure(suite);
        }
    }

    private static void measure(RunningSuite suite) throws Exception {
        var port = suite.profile().port();
        var plainPort = RunningSuite.sixFreePorts();
        var events = new Events(port, suite.profile().token(), "bench-" + System.nanoTime());
        var people = new Events(port, suite.profile().token(), "people-" + System.nanoTime());
        try (var connection = suite.connect("profile");
                var statement = connection.createStatement()) {
            statement.execute(RawInsert.TABLE);
            statement.execute(RawInsert.TIMELINE);
        }
        try (var plain = new OneRowEndpoint(plainPort, () -> suite.connect("profile"));
                var known = new Connection(port)) {
            for (int page = 0; page < Events.PEOPLE / Events.BATCH; page++) {
                known.ask(people.people(page));
            }
            var singles = new Firehose(port, SINGLES, events::one);
            var batches = new Firehose(port, BATCHES, nth -> events.batch(nth + 1_000_000));
            var oneRow = new Firehose(plainPort, SINGLES, events::one);
            singles.asFastAsItGoes(WARM_UP);
            batches.asFastAsItGoes(WARM_UP);
            oneRow.asFastAsItGoes(WARM_UP.dividedBy(3));
            compare(suite, singles, batches, oneRow);
        }
    }

    private static void compare(RunningSuite suite, Firehose singles, Firehose batches, Firehose oneRow)
            throws Exception {
        var one = new Runs("events one a request", "events/s");
        var hundred = new Runs("events a hundred a request", "events/s");
        var plain = new Runs("an endpoint that inserts a row a request", "events/s");
        var raw = new Runs("insert … select unnest, a hundred a commit", "events/s");
        for (int run = 0; run < RUNS; run++) {
            plain.add(oneRow.asFastAsItGoes(RUN).perSecond());
            one.add(singles.asFastAsItGoes(RUN).perSecond());
            raw.add(RawInsert.measured(() -> suite.connect("profile"), RUN));
            hundred.add(batches.asFastAsItGoes(RUN).perSecond() * Events.BATCH);
        }
        plain.summarise();
        one.summarise();
        raw.summarise();
        hundred.summarise();
        System.out.printf(
                Locale.ROOT,
                "ratios: %.2f of the plain endpoint, %.2f of the plain insert%n",
                one.median() / plain.median(),
                hundred.median() / raw.median());
        halfLoad("events one a request", singles, one.median());
        halfLoad("events a hundred a request", batches, hundred.median() / Events.BATCH);
    }

    private static void halfLoad(String what, Firehose hose, double most) throws InterruptedException {
        var result = hose.atRate(most / 2, RUN);
        System.out.printf(
                Locale.ROOT,
                "%s, at half of that: p50 %.1f ms, p99 %.1f ms%n",
                what,
                result.p50().toNanos() / 1e6,
                result.p99().toNanos() / 1e6);
    }
}
