package io.clientele.segmentation.reading;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What they bought: the whole state of an order replaces the one before it. */
@ApplicationScoped
class Purchases {

    private static final List<String> TABLES = List.of("purchase_line", "purchase_part", "purchase");

    private final Sql sql;
    private final PurchaseLines lines;

    Purchases(Sql sql, PurchaseLines lines) {
        this.sql = sql;
        this.lines = lines;
    }

    void record(Collection<Fact<Told.Order>> facts) {
        if (facts.isEmpty()) {
            return;
        }
        sql.of("""
                insert into reading.purchase (profile_id, purchase_id, order_id, refund, occurred_at, occurred_on, currency,
                    net, quantity, discount, coupon, handled_by, recipient, origin_profile_id)
                select *, profile_id from unnest(:profiles::uuid[], :ids::uuid[], :orders::text[], :refunds::boolean[],
                    :instants::timestamptz[], :days::date[], :currencies::text[], :nets::bigint[], :quantities::numeric[],
                    :discounts::bigint[], :coupons::text[], :handlers::text[], :recipients::text[]) t(profile_id)
                on conflict (profile_id, purchase_id) do update
                set order_id = excluded.order_id, refund = excluded.refund, occurred_at = excluded.occurred_at,
                    occurred_on = excluded.occurred_on, currency = excluded.currency, net = excluded.net,
                    quantity = excluded.quantity, discount = excluded.discount, coupon = excluded.coupon,
                    handled_by = excluded.handled_by, recipient = excluded.recipient""")
                .set("profiles", facts.stream().map(Fact::profileId).toList())
                .set("ids", each(facts, Told.Order::purchaseId))
                .set("orders", each(facts, Told.Order::orderId))
                .set("refunds", each(facts, Told.Order::refund))
                .set("instants", each(facts, Told.Order::occurredAt))
                .set("days", each(facts, Told.Order::occurredOn))
                .set("currencies", each(facts, Told.Order::currency))
                .set("nets", each(facts, order -> order.refund() ? -order.total() : order.total()))
                .set("quantities", each(facts, Purchases::quantity))
                .set("discounts", each(facts, Told.Order::discount))
                .set("coupons", each(facts, Told.Order::coupon))
                .set("handlers", each(facts, Told.Order::handledBy))
                .set("recipients", each(facts, Told.Order::recipient))
                .update();
        lines.replace(facts);
    }

    /** By whose they were when they were told; by now they may have gone over to a survivor. */
    void forget(Map<UUID, List<UUID>> purchaseIds) {
        purchaseIds.forEach((profileId, ids) -> {
            for (var table : TABLES) {
                sql.of("""
                        delete from reading.%s
                        where purchase_id = any(:ids::uuid[]) and profile_id in (
                            select :profile::uuid union all
                            select became from reading.followed where profile_id = :profile and became is not null)""".formatted(table))
                        .set("ids", ids)
                        .set("profile", profileId)
                        .update();
            }
        });
    }

    private static <T> List<T> each(Collection<Fact<Told.Order>> facts, Function<Told.Order, T> field) {
        return facts.stream().map(fact -> field.apply(fact.told())).toList();
    }

    private static BigDecimal quantity(Told.Order order) {
        var sum = order.lines().stream().map(Told.Line::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        return order.refund() ? sum.negate() : sum;
    }
}
