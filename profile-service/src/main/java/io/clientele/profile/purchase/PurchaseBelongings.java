package io.clientele.profile.purchase;

import io.clientele.kit.Sql;
import io.clientele.profile.identity.Belongings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Purchases of people who turn out to be one, or want to be forgotten. */
@ApplicationScoped
class PurchaseBelongings implements Belongings {

    private static final List<String> MOVES = List.of("""
            insert into purchase
            select m.survivor, id, order_id, refund, occurred_at, occurred_on, currency, total, discount, coupon,
                   handled_by, recipient, told_at, digest, import_id, recorded_at, origin_profile_id
            from unnest(:from::uuid[], :to::uuid[]) m(duplicate, survivor) join purchase on profile_id = m.duplicate""", """
            insert into purchase_line
            select m.survivor, purchase_id, ordinal, sku, name, category, kind, quantity, unit_price
            from unnest(:from::uuid[], :to::uuid[]) m(duplicate, survivor) join purchase_line on profile_id = m.duplicate""", """
            insert into retelling
            select m.survivor, purchase_id
            from unnest(:from::uuid[], :to::uuid[]) m(duplicate, survivor) join retelling on profile_id = m.duplicate""", """
            update order_owner o set profile_id = m.survivor
            from unnest(:from::uuid[], :to::uuid[]) m(duplicate, survivor) join purchase p on p.profile_id = m.duplicate
            where o.order_id = p.order_id""");

    private static final String WITH_GONE = """
            with gone as (
                select profile_id, id, order_id, :duplicate::uuid as duplicate from purchase
                where profile_id = :survivor and origin_profile_id = any(:origins::uuid[]))
            """;

    private static final List<String> RETURNS = List.of("""
            insert into purchase_line
            select duplicate, purchase_id, ordinal, sku, name, category, kind, quantity, unit_price
            from gone g join purchase_line l on (l.profile_id, l.purchase_id) = (g.profile_id, g.id)""", """
            delete from purchase_line l using gone g where (l.profile_id, l.purchase_id) = (g.profile_id, g.id)""", """
            delete from retelling r using gone g where (r.profile_id, r.purchase_id) = (g.profile_id, g.id)""", """
            delete from change c using gone g
            where c.profile_id = g.profile_id and c.kind in ('purchase', 'refund')
              and (c.body::jsonb ->> 'purchaseId')::uuid = g.id""", """
            insert into retelling select duplicate, id from gone""", """
            update order_owner o set profile_id = g.duplicate
            from gone g where o.order_id = g.order_id and o.profile_id = g.profile_id""", """
            , moved as (
                delete from purchase p using gone g where (p.profile_id, p.id) = (g.profile_id, g.id)
                returning g.duplicate, p.*)
            insert into purchase
            select duplicate, id, order_id, refund, occurred_at, occurred_on, currency, total, discount, coupon,
                   handled_by, recipient, told_at, digest, import_id, recorded_at, origin_profile_id from moved""");

    private static final List<String> ERASURES = List.of(
            """
            delete from order_owner where order_id in (
                select order_id from purchase where profile_id = any(:ids::uuid[]))
              and profile_id = any(:ids::uuid[])""",
            "delete from retelling where profile_id = any(:ids::uuid[])",
            "delete from purchase_line where profile_id = any(:ids::uuid[])",
            "delete from purchase where profile_id = any(:ids::uuid[])");

    private final Sql sql;

    PurchaseBelongings(Sql sql) {
        this.sql = sql;
    }

    /** No order can be in both: it belongs to one profile. */
    @Override
    public void move(List<Move> moves) {
        var from = moves.stream().map(Move::from).toList();
        var to = moves.stream().map(Move::to).toList();
        MOVES.forEach(text -> sql.of(text).set("from", from).set("to", to).update());
        erase(from);
    }

    /** What was told of them as the survivor's is taken back, and they are told anew. */
    @Override
    public void giveBack(Parting parting) {
        RETURNS.forEach(text -> sql.of(WITH_GONE + text)
                .set("survivor", parting.survivor())
                .set("origins", parting.origins())
                .set("duplicate", parting.duplicate())
                .update());
    }

    /** Owners that have moved on already are another's. */
    @Override
    public void erase(Collection<UUID> profileIds) {
        ERASURES.forEach(text -> sql.of(text).set("ids", profileIds).update());
    }
}
