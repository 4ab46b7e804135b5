package io.clientele.profile.purchase;

import io.clientele.kit.Sql;
import io.clientele.profile.copy.Copy;
import io.clientele.profile.copy.CopyRows;
import io.clientele.profile.trace.Replaced;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The rows of purchases, in sets. */
@ApplicationScoped
class Ledger {

    /** A purchase to write, under its id; {@code replaces} if there is another state of it. */
    record Entry(UUID id, Order order, String digest, boolean replaces) {

        boolean replacesByImport() {
            return replaces && order.importId() != null;
        }

        Replaced.Key key() {
            return new Replaced.Key(order.profileId(), id, order.importId());
        }
    }

    private final Sql sql;
    private final Copy copy;
    private final Clock clock;

    Ledger(Sql sql, Copy copy, Clock clock) {
        this.sql = sql;
        this.copy = copy;
        this.clock = clock;
    }

    /** Locks the profiles, then the orders, each in one order for all: two writers never wait for each other. */
    void claim(List<Order> orders) {
        sql.of("select id from profile where id = any(:ids::uuid[]) order by id for update")
                .set("ids", orders.stream().map(Order::profileId).distinct().toList())
                .list(row -> row.uuid("id"));
        sql.of("""
                        insert into order_owner (order_id, profile_id)
                        select distinct on (order_id) order_id, profile_id
                        from unnest(:orderIds::text[], :profileIds::uuid[]) with ordinality o(order_id, profile_id, n)
                        order by order_id, n
                        on conflict do nothing""")
                .set("orderIds", orders.stream().map(Order::orderId).toList())
                .set("profileIds", orders.stream().map(Order::profileId).toList())
                .update();
    }

    Known known(List<Order> orders) {
        var known = new Known(new HashMap<>(), new HashMap<>());
        sql.of("""
                        select o.order_id, o.profile_id, p.id, p.refund, p.told_at, p.digest
                        from order_owner o left join purchase p using (profile_id, order_id)
                        where o.order_id = any(:orderIds::text[])""")
                .set("orderIds", orders.stream().map(Order::orderId).distinct().toList())
                .list(row -> {
                    known.owners().put(row.text("order_id"), row.uuid("profile_id"));
                    if (!row.isNull("id")) {
                        known.states()
                                .put(
                                        new OrderKey(row.text("order_id"), row.flag("refund")),
                                        new Known.State(row.uuid("id"), row.instant("told_at"), row.text("digest")));
                    }
                    return known;
                });
        return known;
    }

    void write(List<Entry> entries, List<Purchase> purchases) {
        if (entries.isEmpty()) {
            return;
        }
        var rows = new Columns(entries);
        sql.of("""
                        insert into purchase (profile_id, id, order_id, refund, occurred_at, occurred_on, currency, total,
                            discount, coupon, handled_by, recipient, told_at, digest, import_id, recorded_at,
                            origin_profile_id)
                        select *, :now, profile_id
                        from unnest(:profileIds::uuid[], :ids::uuid[], :orderIds::text[], :refunds::bool[],
                            :ats::timestamptz[], :ons::date[], :currencies::text[], :totals::bigint[], :discounts::bigint[],
                            :coupons::text[], :handlers::text[], :recipients::text[], :toldAts::timestamptz[],
                            :digests::text[], :importIds::uuid[]) p(profile_id)
                        on conflict (profile_id, order_id, refund) do update set
                            occurred_at = excluded.occurred_at, occurred_on = excluded.occurred_on,
                            currency = excluded.currency, total = excluded.total, discount = excluded.discount,
                            coupon = excluded.coupon, handled_by = excluded.handled_by, recipient = excluded.recipient,
                            told_at = excluded.told_at, digest = excluded.digest, import_id = excluded.import_id,
                            recorded_at = excluded.recorded_at""")
                .set("profileIds", rows.of(Order::profileId))
                .set("ids", entries.stream().map(Entry::id).toList())
                .set("orderIds", rows.of(Order::orderId))
                .set("refunds", rows.of(Order::refund))
                .set("ats", rows.of(Order::occurredAt))
                .set("ons", rows.of(Order::occurredOn))
                .set("currencies", rows.of(Order::currency))
                .set("totals", rows.of(Order::total))
                .set("discounts", rows.of(Order::discount))
                .set("coupons", rows.of(Order::coupon))
                .set("handlers", rows.of(Order::handledBy))
                .set("recipients", rows.of(Order::recipient))
                .set("toldAts", rows.of(Order::toldAt))
                .set("digests", entries.stream().map(Entry::digest).toList())
                .set("importIds", rows.of(Order::importId))
                .set("now", clock.instant())
                .update();
        deleteLines(entries.stream().filter(Entry::replaces).toList());
        writeLines(purchases);
    }

    private record Columns(List<Entry> entries) {
        <T> List<T> of(Function<Order, T> column) {
            return entries.stream().map(Entry::order).map(column).toList();
        }
    }

    private void writeLines(List<Purchase> purchases) {
        var rows = new CopyRows();
        for (var purchase : purchases) {
            int ordinal = 0;
            for (var line : purchase.lines()) {
                rows.add(
                        purchase.profileId(),
                        purchase.purchaseId(),
                        ordinal++,
                        line.sku(),
                        line.name(),
                        line.category(),
                        line.kind(),
                        line.quantity(),
                        line.unitPrice());
            }
        }
        copy.into(
                "purchase_line (profile_id, purchase_id, ordinal, sku, name, category, kind, quantity, unit_price)",
                rows);
    }

    /** What is replaced is replaced whole. */
    private void deleteLines(List<Entry> replaced) {
        if (replaced.isEmpty()) {
            return;
        }
        sql.of("""
                        delete from purchase_line l using unnest(:profileIds::uuid[], :ids::uuid[]) p(profile_id, id)
                        where l.profile_id = p.profile_id and l.purchase_id = p.id""")
                .set(
                        "profileIds",
                        replaced.stream()
                                .map(entry -> entry.order().profileId())
                                .toList())
                .set("ids", replaced.stream().map(Entry::id).toList())
                .update();
    }

    /**
     * The same was said again, later: what was said between the two comes too late. What the shop itself says is an
     * import's no more.
     */
    void confirm(List<Order> orders) {
        if (orders.isEmpty()) {
            return;
        }
        sql.of("""
                        update purchase p set told_at = t.told_at,
                            import_id = case when t.import_id is null then null else p.import_id end
                        from unnest(:profileIds::uuid[], :orderIds::text[], :refunds::bool[], :toldAts::timestamptz[],
                                    :importIds::uuid[]) t(profile_id, order_id, refund, told_at, import_id)
                        where p.profile_id = t.profile_id and p.order_id = t.order_id and p.refund = t.refund
                          and p.told_at < t.told_at""")
                .set("profileIds", orders.stream().map(Order::profileId).toList())
                .set("orderIds", orders.stream().map(Order::orderId).toList())
                .set("refunds", orders.stream().map(Order::refund).toList())
                .set("toldAts", orders.stream().map(Order::toldAt).toList())
                .set("importIds", orders.stream().map(Order::importId).toList())
                .update();
    }
}
