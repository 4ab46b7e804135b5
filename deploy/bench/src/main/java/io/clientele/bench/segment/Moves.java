package io.clientele.bench.segment;

import static java.util.stream.Collectors.joining;

import io.clientele.bench.suite.RunningSuite;
import io.clientele.bench.suite.World;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Events at a fixed rate, and now and then one that moves its person into a segment: how long until they are in. Waiting counts
 * from when the event was due, so that a stall is not hidden by what it kept from being sent, and all are waited for.
 */
final class Moves {

    private static final int PEOPLE = 5_000;
    private static final int TOGETHER = 200;
    private static final Duration EVERY = Duration.ofMillis(100); // two thousand a second
    private static final int REQUESTS = 600; // of which every other one moves somebody
    private static final int MOVERS = REQUESTS / 2;
    private static final int SHOPS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final RunningSuite suite;
    private final Connection database;
    private final double mostMillis;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicLong sentUntil = new AtomicLong();

    Moves(RunningSuite suite, Connection database, double mostMillis) {
        this.suite = suite;
        this.database = database;
        this.mostMillis = mostMillis;
    }

    /** Returns what was not reached. */
    Optional<String> measure() throws Exception {
        for (int from = 0; from < PEOPLE; from += 500) {
            send(IntStream.range(from, from + 500)
                    .mapToObj(n -> """
                    {"type": "identify", "messageId": "i%1$d", "userId": "m%1$d", "traits": {"name": "Mover %1$d"}}""".formatted(n))
                    .collect(joining(",")));
        }
        World.caughtUp(suite);
        var segment = World.segment(suite.segmentation(), """
                {"type": "events", "event": "Moved", "is": "AT_LEAST", "value": 1}""");
        var waits = new Waits();
        var seen = new HashSet<String>();
        long began = System.nanoTime();
        try (var shops = Executors.newVirtualThreadPerTaskExecutor()) {
            var sending = IntStream.range(0, SHOPS)
                    .mapToObj(shop -> shops.submit(() -> sell(began)))
                    .toList();
            watch(segment, began, seen, waits);
            for (var shop : sending) {
                shop.get();
            }
        }
        System.out.printf(
                "  %d of %d who moved were seen, at %,d events/s%n",
                seen.size(), MOVERS, REQUESTS * TOGETHER * 1_000_000_000L / (sentUntil.get() - began));
        waits.print("from when an event was due to membership");
        if (seen.size() < MOVERS) {
            return Optional.of(MOVERS - seen.size() + " who moved were not in after " + PATIENCE);
        }
        return waits.millis(99) > mostMillis
                ? Optional.of(String.format(Locale.ROOT, "event to membership p99 %.0f ms", waits.millis(99)))
                : Optional.empty();
    }

    /** Sends one request after the other, each when it is due or as soon as it can. */
    private void sell(long began) {
        for (int n = next.getAndIncrement(); n < REQUESTS; n = next.getAndIncrement()) {
            LockSupport.parkNanos(due(began, n) - System.nanoTime());
            send(events(n));
            sentUntil.accumulateAndGet(System.nanoTime(), Math::max);
        }
    }

    private static long due(long began, int request) {
        return began + request * EVERY.toNanos();
    }

    private static String events(int request) {
        var events = IntStream.range(0, TOGETHER)
                .mapToObj(n -> event("e" + request + "-" + n, "m" + (request * 37 + n) % PEOPLE, "Product Viewed"))
                .collect(joining(","));
        return request % 2 == 0 ? events + "," + event("moved" + request, "m" + request / 2, "Moved") : events;
    }

    private static String event(String messageId, String userId, String name) {
        return """
                {"type": "track", "messageId": "%s", "userId": "%s", "event": "%s"}""".formatted(messageId, userId, name);
    }

    private void send(String items) {
        suite.profile().post("/v1/batch", "{\"batch\": [" + items + "]}");
    }

    /** Until all are seen, or nobody else will be. */
    private void watch(String segment, long began, Set<String> seen, Waits waits)
            throws SQLException, InterruptedException {
        long until = due(began, REQUESTS) + PATIENCE.toNanos();
        try (var statement = database.prepareStatement("""
                select n.value from membership m join reading.user_name n using (profile_id)
                where m.segment_id = ?::uuid and m.until is null""")) {
            statement.setString(1, segment);
            while (System.nanoTime() < until && seen.size() < MOVERS) {
                try (var rows = statement.executeQuery()) {
                    long now = System.nanoTime();
                    while (rows.next()) {
                        var who = rows.getString(1);
                        if (seen.add(who)) {
                            waits.add((now - due(began, 2 * Integer.parseInt(who.substring(1)))) / 1000);
                        }
                    }
                }
                Thread.sleep(5);
            }
        }
    }
}
