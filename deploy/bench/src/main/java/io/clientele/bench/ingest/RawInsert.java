package io.clientele.bench.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** What PostgreSQL takes by itself: the same events, a hundred a statement and commit, over four connections. */
final class RawInsert {

    static final String TABLE = """
            create table plain_event (
                profile_id        uuid        not null,
                id                uuid        not null,
                name              text        not null,
                properties        jsonb       not null,
                occurred_at       timestamptz not null,
                recorded_at       timestamptz not null,
                origin_profile_id uuid        not null,
                primary key (profile_id, id))""";
    static final String TIMELINE = "create index on plain_event (profile_id, occurred_at desc, id desc)";
    static final String ONE_ROW = """
            insert into plain_event select p, ?, ?, ?::jsonb, now(), now(), p from (select ?::uuid) one(p)""";

    private static final int CONNECTIONS = 4;
    private static final int ROWS = 100;
    private static final String A_HUNDRED = """
            insert into plain_event
            select profile_id, id, 'Product Viewed', properties, now(), now(), profile_id
            from unnest(?::uuid[], ?::uuid[], ?::jsonb[]) e(profile_id, id, properties)""";

    private RawInsert() {}

    /** Events a second. */
    static double measured(OneRowEndpoint.Connections connections, Duration during) throws Exception {
        var end = System.nanoTime() + during.toNanos();
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var began = System.nanoTime();
            Callable<Long> inserting = () -> {
                try (var connection = connections.open()) {
                    return insertUntil(end, connection);
                }
            };
            var inserted = 0L;
            for (var one : threads.invokeAll(
                    IntStream.range(0, CONNECTIONS).mapToObj(each -> inserting).toList())) {
                inserted += one.get();
            }
            return inserted / ((System.nanoTime() - began) / 1e9);
        }
    }

    private static long insertUntil(long end, Connection connection) throws SQLException {
        var inserted = 0L;
        try (var statement = connection.prepareStatement(A_HUNDRED)) {
            while (System.nanoTime() < end) {
                statement.setArray(1, connection.createArrayOf("uuid", ids(Events.PEOPLE)));
                statement.setArray(2, connection.createArrayOf("uuid", ids(Integer.MAX_VALUE)));
                statement.setArray(3, connection.createArrayOf("text", properties()));
                inserted += statement.executeUpdate();
            }
        }
        return inserted;
    }

    private static Object[] ids(int different) {
        return IntStream.range(0, ROWS)
                .mapToObj(row -> different == Integer.MAX_VALUE
                        ? UUID.randomUUID()
                        : new UUID(0, (long) (Math.random() * different)))
                .toArray();
    }

    private static Object[] properties() {
        return IntStream.range(0, ROWS).mapToObj(Events::properties).toArray();
    }
}
