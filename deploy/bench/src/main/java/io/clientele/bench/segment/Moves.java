package io.clientele.bench.segment;

import static java.util.stream.Collectors.joining;

import io.clientele.bench.suite.RunningSuite;
import io.clientele.bench.suite.World;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Events at a fixed rate, and now and then one that moves its person into a segment: how long until they are in. */
final class Moves {

    private static final int PEOPLE = 5_000;
    private static final int TOGETHER = 200;
    private static final int EVERY_MILLIS = 100; // two thousand a second
    private static final int SECONDS = 60;
    private static final int MOVERS = 300;

    private final RunningSuite suite;
    private final Connection database;
    private final double mostMillis;
    private final AtomicLong taken = new AtomicLong();
    private final Map<String, Long> sentAt = new ConcurrentHashMap<>();

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
        try (var shops = Executors.newScheduledThreadPool(4)) {
            var tick = new AtomicInteger();
            shops.scheduleAtFixedRate(() -> send(tick.getAndIncrement()), 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
            watch(segment, waits);
            shops.shutdownNow();
        }
        waits.print("from event to membership");
        return waits.millis(99) > mostMillis
                ? Optional.of(String.format(Locale.ROOT, "event to membership p99 %.0f ms", waits.millis(99)))
                : Optional.empty();
    }

    private void send(int tick) {
        var mover = tick % 2 == 0 && tick / 2 < MOVERS ? "m" + tick / 2 : null;
        var events = IntStream.range(0, TOGETHER)
                .mapToObj(n -> event("e" + tick + "-" + n, "m" + (tick * 37 + n) % PEOPLE, "Product Viewed"))
                .collect(joining(","));
        if (mover != null) {
            sentAt.put(mover, System.nanoTime());
            events += "," + event("moved" + tick, mover, "Moved");
        }
        send(events);
        taken.addAndGet(TOGETHER);
    }

    private static String event(String messageId, String userId, String name) {
        return """
                {"type": "track", "messageId": "%s", "userId": "%s", "event": "%s"}""".formatted(messageId, userId, name);
    }

    private void send(String items) {
        suite.profile().post("/v1/batch", "{\"batch\": [" + items + "]}");
    }

    private void watch(String segment, Waits waits) throws SQLException, InterruptedException {
        var seen = new HashMap<String, Boolean>();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        try (var statement = database.prepareStatement("""
                select n.value from membership m join reading.user_name n using (profile_id)
                where m.segment_id = ?::uuid and m.until is null""")) {
            statement.setString(1, segment);
            while (System.nanoTime() < until && seen.size() < MOVERS) {
                try (var rows = statement.executeQuery()) {
                    long now = System.nanoTime();
                    while (rows.next()) {
                        var who = rows.getString(1);
                        if (seen.put(who, true) == null) {
                            waits.add((now - sentAt.get(who)) / 1000);
                        }
                    }
                }
                Thread.sleep(5);
            }
        }
        long seconds = SECONDS - TimeUnit.NANOSECONDS.toSeconds(Math.max(0, until - System.nanoTime()));
        System.out.printf(
                "  %d of %d who moved were seen, at %,d events/s%n",
                seen.size(), sentAt.size(), taken.get() / Math.max(1, seconds));
    }
}
