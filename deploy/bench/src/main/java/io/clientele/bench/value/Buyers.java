package io.clientele.bench.value;

import io.clientele.segmentation.model.History;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Buyers as MBG/NBD describes them, put straight into the tables of segmentation-service: each came at some time of the last two
 * years, bought at a rate of their own and after each order stopped by a chance of their own. Rates are gamma distributed by
 * r = 1 and alpha = 6 weeks, chances beta by a = 1 and b = 3: both can be drawn by inverting their distribution. The database
 * draws, from a seed.
 */
final class Buyers {

    static final int COUNT = Integer.parseInt(System.getenv().getOrDefault("CLIENTELE_BENCH_PEOPLE", "1000000"));

    private static final List<String> FILLING = List.of(
            "set synchronous_commit = off",
            "set maintenance_work_mem = '256MB'",
            "set max_parallel_workers_per_gather = 0", // so that the seed says all
            "select setseed(0.26)",
            """
            create temporary table drawn as
            select n, ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as profile_id,
                (1 + 729 * random())::int as age, least(1e6, 7 * 6 / -ln(1 - random())) as gap,
                least(200, floor(ln(1 - random()) / (ln(1 - random()) / 3)))::int as repeats
            from generate_series(1, %d) n""".formatted(COUNT),
            """
            create temporary table ordered as
            select profile_id, current_date - age + waited::int as day, row_number() over () as n
            from (
                select profile_id, age, ceil(sum(case when nth > 0 then gap * -ln(1 - random()) else 0 end)
                    over (partition by profile_id order by nth))::bigint as waited
                from drawn, generate_series(0, repeats) nth) walked
            where waited <= age""",
            """
            insert into reading.person (profile_id, attributes, created_at, version)
            select profile_id, jsonb_build_object('email', 'buyer' || n || '@people.example', 'firstName', 'Buyer ' || n),
                now(), 1
            from drawn""",
            """
            insert into reading.purchase (profile_id, purchase_id, order_id, refund, occurred_at, occurred_on, currency, net,
                quantity, discount, origin_profile_id)
            select profile_id, ('01900000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, 'o' || n, false,
                day + time '12:00' at time zone 'UTC', day, 'EUR', 500 + abs(hashint8(n) % 20000), 1, 0, profile_id
            from ordered""",
            """
            insert into reading.purchase_day (profile_id, day, currency, orders, discounted, returns, sold, returned, discount,
                quantity, first_at, last_at)
            select profile_id, occurred_on, currency, count(*), 0, 0, sum(net), 0, 0, sum(quantity), min(occurred_at),
                max(occurred_at)
            from reading.purchase group by 1, 2, 3""",
            "vacuum analyze reading.person",
            "vacuum analyze reading.purchase",
            "vacuum analyze reading.purchase_day");

    private Buyers() {}

    static void fill(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var step : FILLING) {
                statement.execute(step);
            }
        }
    }

    /** What each did, in weeks, as of today. */
    static List<History> histories(Connection connection) throws SQLException {
        var histories = new ArrayList<History>();
        connection.setAutoCommit(false); // else all rows are fetched at once
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(10_000);
            try (var rows = statement.executeQuery("""
                    select count(distinct day) - 1, (max(day) - min(day)) / 7.0, (current_date - min(day)) / 7.0
                    from reading.purchase_day where orders > 0 group by profile_id""")) {
                while (rows.next()) {
                    histories.add(new History(rows.getInt(1), rows.getDouble(2), rows.getDouble(3)));
                }
            }
        }
        return histories;
    }
}
