package io.clientele.bench.suite;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Shops that send events, one a request and twenty, and send each again until it is acknowledged, while processes are killed;
 * and what profile-service, its feed and segmentation-service know afterwards.
 */
public final class IngestUnderKills {

    /**
     * @param kept how often profile-service has each number, and told how often its feed tells it
     * @param known to segmentation-service, events in all
     * @param changed tables of its read model that are others once it is built again, and memberships once everybody is looked at
     */
    public record Outcome(
            Set<Long> acknowledged, Map<Long, Long> kept, Map<Long, Long> told, long known, List<String> changed) {

        public List<Verdict> verdicts() {
            var lost = acknowledged.stream().filter(n -> !kept.containsKey(n)).count();
            var twice = kept.values().stream().filter(times -> times > 1).count();
            var untold =
                    kept.keySet().stream().filter(n -> !told.containsKey(n)).count();
            var toldTwice = told.values().stream().filter(times -> times > 1).count();
            return List.of(
                    new Verdict(
                            "what was acknowledged is there", lost == 0, lost + " of " + acknowledged.size() + " lost"),
                    new Verdict("nothing is there twice", twice == 0, twice + " twice"),
                    new Verdict(
                            "the feed tells each once",
                            untold + toldTwice == 0,
                            untold + " untold, " + toldTwice + " twice"),
                    new Verdict(
                            "segmentation-service knows each once", known == kept.size(), known + " of " + kept.size()),
                    new Verdict(
                            "read model and memberships, built again, are the same",
                            changed.isEmpty(),
                            "changed: " + changed));
        }
    }

    private static final int SHOPS = 8;
    private static final int PEOPLE = 50;
    private static final int TOGETHER = 20;
    private static final int ORDERED = 5;

    /** Acknowledged between two kills: enough that all shops are in the middle of something. */
    private static final int BETWEEN_KILLS = 400;

    /** As many more may come until the next kill, so that what a reader finds after its start is not all that shops can send meanwhile. */
    private static final int MORE = 400;

    private static final int EACH_TOLD = 20;

    /** Of features, of purchases and of events. */
    private static final List<String> SEGMENTS = List.of("""
            {"type": "purchases", "measure": "SPEND", "is": "AT_LEAST", "value": 20000, "within": "P90D"}""", """
            {"type": "not", "of": {"type": "purchases", "measure": "COUNT", "category": "prints", "is": "AT_LEAST", "value": 1}}""", """
            {"type": "purchases", "measure": "COUNT", "is": "ABOVE", "value": 20, "within": "P45D"}""", """
            {"type": "events", "event": "Ingested", "is": "ABOVE", "value": 100, "within": "P30D"}""");

    public static final String READER = "segmentation-service";

    private final RunningSuite suite;
    private final Api profile;
    private final AtomicLong next = new AtomicLong();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private volatile long most;
    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    private List<String> lastRead = List.of("");

    private IngestUnderKills(RunningSuite suite) {
        this.suite = suite;
        this.profile = suite.profile();
    }

    /** @param kills the processes that die, one after the other */
    public static Outcome run(List<String> kills) {
        try (var suite = RunningSuite.start(Map.of())) {
            var ingest = new IngestUnderKills(suite);
            SEGMENTS.forEach(condition -> World.segment(suite.segmentation(), condition));
            ingest.sendThrough(kills);
            World.caughtUp(suite);
            return ingest.outcome();
        }
    }

    private void sendThrough(List<String> kills) {
        try (var shops = Executors.newFixedThreadPool(SHOPS)) {
            for (int shop = 0; shop < SHOPS; shop++) {
                var together = shop % 2 == 0 ? 1 : TOGETHER;
                shops.submit(() -> send(together));
            }
            try {
                for (int nth = 0; nth < kills.size(); nth++) {
                    acknowledged(BETWEEN_KILLS);
                    kill(kills.get(nth));
                    if (nth % EACH_TOLD == EACH_TOLD - 1) {
                        System.out.printf("  %d of %d kills, %,d events%n", nth + 1, kills.size(), acknowledged.size());
                    }
                }
                acknowledged(BETWEEN_KILLS);
            } finally {
                open.set(false);
            }
        }
    }

    private void kill(String process) {
        if (process.equals(READER)) {
            readSomething();
        }
        suite.processes().kill(process);
    }

    private void acknowledged(int more) {
        var wanted = acknowledged.size() + more;
        most = wanted + MORE;
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> acknowledged.size() >= wanted);
    }

    /** Waits until the reader is at work again, whatever became of it or of its database before. */
    private void readSomething() {
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(50))
                .ignoreException(IllegalStateException.class)
                .until(() -> !position().equals(lastRead));
        lastRead = position();
    }

    private List<String> position() {
        return suite.text("segmentation", "select coalesce(position, '') from reading.reader");
    }

    private void send(int together) {
        while (open.get()) {
            if (next.get() >= most) {
                pause();
                continue;
            }
            var first = next.getAndAdd(together);
            var body = LongStream.range(first, first + together)
                    .mapToObj(n -> together > 1 && n % ORDERED == 0 ? event(n) + ", " + order(n) : event(n))
                    .collect(Collectors.joining(",", "{\"batch\": [", "]}"));
            while (!isTaken(together == 1 ? "/v1/track" : "/v1/batch", together == 1 ? event(first) : body)) {
                pause();
            }
            LongStream.range(first, first + together).forEach(acknowledged::add);
        }
    }

    private static String event(long n) {
        return """
                {"type": "track", "messageId": "kill-%1$d", "userId": "u%2$d", "event": "Ingested", "properties": {"n": %1$d}}""".formatted(n, n % PEOPLE);
    }

    private static String order(long n) {
        return """
                {"type": "track", "messageId": "order-%1$d", "userId": "u%2$d", "event": "Order Completed", "properties": {
                    "order_id": "o%1$d", "currency": "EUR", "total": %3$d, "products": [
                        {"product_id": "p%3$d", "name": "Product", "category": "%4$s", "quantity": 1, "price": %3$d}]}}""".formatted(n, n % PEOPLE, 1 + n % 90, n % 60 == 0 ? "prints" : "frames");
    }

    private boolean isTaken(String path, String body) {
        try {
            return profile.send("POST", path, BodyPublishers.ofString(body), "application/json")
                            .statusCode()
                    == 200;
        } catch (UncheckedIOException dead) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Outcome outcome() {
        var known = suite.number("segmentation", "select count(*) from reading.event where name = 'Ingested'");
        return new Outcome(
                acknowledged,
                times("select properties ->> 'n' from event where name = 'Ingested'"),
                times("select body::jsonb #>> '{properties,n}' from change where kind = 'event'"),
                known,
                changedByRebuild());
    }

    private List<String> changedByRebuild() {
        var before = ReadModel.withMemberships(suite);
        ReadModel.rebuild(suite);
        var after = ReadModel.withMemberships(suite);
        return before.keySet().stream()
                .filter(table -> !before.get(table).equals(after.get(table)))
                .toList();
    }

    private Map<Long, Long> times(String query) {
        var times = new HashMap<Long, Long>();
        suite.text("profile", query).forEach(n -> times.merge(Long.valueOf(n), 1L, Long::sum));
        return times;
    }
}
