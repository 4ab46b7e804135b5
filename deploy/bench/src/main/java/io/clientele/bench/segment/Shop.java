package io.clientele.bench.segment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Many people and ten times as many purchases of the last two years, put straight into the tables of segmentation-service: one
 * in twenty is a refund, each is of one of thirty categories. All of it is a function of the number and of the moment.
 */
final class Shop {

    static final int PEOPLE = Integer.parseInt(System.getenv().getOrDefault("CLIENTELE_BENCH_PEOPLE", "1000000"));
    static final int PURCHASES = 10 * PEOPLE;

    private static final List<String> FILLING = List.of(
            "set synchronous_commit = off",
            "set maintenance_work_mem = '256MB'",
            "drop index reading.purchase_occurred, reading.purchase_recipient, reading.person_organisation",
            "alter table reading.person drop constraint person_pkey",
            "alter table reading.purchase drop constraint purchase_pkey",
            "alter table reading.purchase_part drop constraint purchase_part_pkey",
            """
            insert into reading.person (profile_id, attributes, created_at, version)
            select ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, jsonb_build_object(
                    'email', 'buyer' || n || '@people.example', 'firstName', 'Buyer ' || n,
                    'country', (array['DE', 'FR', 'GB', 'ES', 'IT', 'TH', 'PL', 'SE', 'NL', 'IE'])[1 + abs(hashint4(n) %% 10)],
                    'language', (array['de', 'fr', 'en', 'es'])[1 + n %% 4]),
                now(), 1
            from generate_series(1, %d) n""".formatted(PEOPLE),
            """
            insert into reading.purchase (profile_id, purchase_id, order_id, refund, occurred_at, occurred_on, currency, net,
                quantity, discount, origin_profile_id)
            select buyer, ('01900000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, 'o' || n, n %% 20 = 0, at, at::date,
                'EUR', case when n %% 20 = 0 then -1 else 1 end * (500 + abs(hashint4(n) %% 20000)), 1 + n %% 3, 0, buyer
            from (
                select n, now() - interval '2 years' * (1 - n / %1$d.0) as at,
                    ('01900000-0000-7000-8000-' || lpad(to_hex(1 + abs(hashint8(n * 17::bigint) %% %2$d)), 12, '0'))::uuid as buyer
                from generate_series(1, %1$d) n) sold""".formatted(PURCHASES, PEOPLE),
            """
            insert into reading.purchase_part (profile_id, purchase_id, category, kind, quantity, net)
            select profile_id, purchase_id, 'category ' || abs(hashtext(order_id) % 30), 'READY_MADE', quantity, net
            from reading.purchase""",
            "alter table reading.person add primary key (profile_id)",
            "alter table reading.purchase add primary key (profile_id, purchase_id)",
            "alter table reading.purchase_part add primary key (profile_id, purchase_id, category, kind)",
            "create index purchase_occurred on reading.purchase (occurred_at)",
            "create index purchase_recipient on reading.purchase (recipient) where recipient is not null",
            """
            create index person_organisation on reading.person ((attributes ->> 'organisation'))
                where attributes ->> 'organisation' is not null""",
            "update membership_round set passed = now()",
            "delete from reading.feature_basis", // whereby the service makes all features when it starts
            "vacuum analyze reading.person",
            "vacuum analyze reading.purchase",
            "vacuum analyze reading.purchase_part");

    private Shop() {}

    static void fill(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var step : FILLING) {
                statement.execute(step);
            }
        }
    }
}
