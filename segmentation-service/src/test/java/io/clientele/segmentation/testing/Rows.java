package io.clientele.segmentation.testing;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Puts rows where they come to be read, for tests of statements; to be rolled back. */
@ApplicationScoped
public class Rows {

    private final Sql sql;

    Rows(Sql sql) {
        this.sql = sql;
    }

    /** Nobody is known, and nothing of them, until the test is over. */
    public void none() {
        List.of(
                        "reading.person",
                        "reading.user_name",
                        "reading.objection",
                        "reading.purchase",
                        "reading.purchase_part",
                        "reading.purchase_day",
                        "reading.buying",
                        "reading.event",
                        "standing",
                        "standing_before",
                        "standing_due",
                        "looked_back",
                        "cost",
                        "target_mix")
                .forEach(table -> sql.of("delete from " + table).update());
    }

    public UUID person(String attributes) {
        var id = UUID.randomUUID();
        sql.of("insert into reading.person (profile_id, attributes, version) values (:id, :attributes::jsonb, 1)")
                .set("id", id)
                .set("attributes", attributes)
                .update();
        sql.of("insert into reading.user_name (profile_id, value) values (:id, :id::text)")
                .set("id", id)
                .update();
        return id;
    }

    /** @param cents in the business's currency, below 0 for what went back */
    public void paid(UUID id, String day, long cents) {
        sql.of("""
                insert into reading.purchase_day (profile_id, day, currency, orders, discounted, returns, sold, returned, discount,
                    quantity)
                values (:id, :day, 'GBP', :orders, 0, 1 - :orders, greatest(:cents, 0), greatest(-:cents::numeric, 0), 0, 1)""")
                .set("id", id)
                .set("day", LocalDate.parse(day))
                .set("orders", cents < 0 ? 0 : 1)
                .set("cents", cents)
                .update();
        sql.of("delete from reading.buying where profile_id = :id")
                .set("id", id)
                .update();
        sql.of("""
                insert into reading.buying (profile_id, currency, orders, discounted, returns, days, first_on, last_on, first_at,
                    last_at, sold, returned, net, repeated, quantity, gaps)
                select profile_id, 'GBP', sum(orders), 0, 0, count(*), min(day), max(day), min(day), max(day), sum(sold), 0, sum(sold),
                    0, 1, count(*) - 1
                from reading.purchase_day where profile_id = :id and orders > 0 group by 1""").set("id", id).update();
    }

    public void ordered(UUID id, String category, int times) {
        for (int i = 0; i < times; i++) {
            sql.of("""
                    with bought as (
                        insert into reading.purchase (profile_id, purchase_id, order_id, refund, occurred_at, occurred_on, currency,
                            net, quantity, discount, origin_profile_id)
                        values (:id, gen_random_uuid(), 'o', false, '2011-12-01', '2011-12-01', 'GBP', 1, 1, 0, :id)
                        returning profile_id, purchase_id)
                    insert into reading.purchase_part (profile_id, purchase_id, category, kind, quantity, net)
                    select profile_id, purchase_id, :category, 'READY_MADE', 1, 1 from bought""").set("id", id).set("category", category).update();
        }
    }

    public void did(UUID id, String event, String day, String properties) {
        sql.of("""
                insert into reading.event (profile_id, event_id, name, properties, occurred_at, origin_profile_id)
                values (:id, gen_random_uuid(), :event, :properties::jsonb, :day::timestamptz, :id)""")
                .set("id", id)
                .set("event", event)
                .set("day", day)
                .set("properties", properties)
                .update();
    }

    /** @param how such as "CUSTOMER STEADY NEW" */
    public void stood(UUID id, String day, String how) {
        stood("standing_before (profile_id, judged_on, relationship, direction, stage, marks)", ", '{}'", id, day, how);
    }

    public void stands(UUID id, String how) {
        stood("standing (profile_id, judged_on, relationship, direction, stage, policy)", ", 0", id, "2011-12-10", how);
    }

    private void stood(String table, String more, UUID id, String day, String how) {
        var words = how.split(" ");
        sql.of("insert into " + table + " values (:id, :day, :relationship, :direction, :stage" + more + ")")
                .set("id", id)
                .set("day", LocalDate.parse(day))
                .set("relationship", words[0])
                .set("direction", words[1])
                .set("stage", words[2])
                .update();
    }
}
