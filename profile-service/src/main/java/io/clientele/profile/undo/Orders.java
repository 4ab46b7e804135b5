package io.clientele.profile.undo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.clientele.kit.Sql;
import io.clientele.profile.change.Change;
import io.clientele.profile.change.Changes;
import io.clientele.profile.change.Gone;
import io.clientele.profile.purchase.Purchases;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** The purchases that an import brought or replaced. Whose state came from elsewhere since, stay. */
@ApplicationScoped
class Orders {

    private static final String THEIRS = "p.profile_id = any(:ids::uuid[]) and p.import_id = :importId";

    private record Lost(UUID profileId, UUID id, UUID origin) {}

    private final Sql sql;
    private final Changes changes;
    private final Purchases purchases;

    Orders(Sql sql, Changes changes, Purchases purchases) {
        this.sql = sql;
        this.changes = changes;
        this.purchases = purchases;
    }

    void takeBack(UUID importId, Collection<UUID> profileIds) {
        putBack(importId, profileIds);
        forget(importId, profileIds);
    }

    private void putBack(UUID importId, Collection<UUID> profileIds) {
        var put = new HashSet<>(
                with("""
                update purchase p set
                    occurred_at = s.occurred_at, occurred_on = s.occurred_on, currency = s.currency, total = s.total,
                    discount = s.discount, coupon = s.coupon, handled_by = s.handled_by, recipient = s.recipient,
                    told_at = s.told_at, digest = s.digest, import_id = s.import_id, recorded_at = s.recorded_at
                from import_replaced r, jsonb_populate_record(null::purchase, r.state) s
                where r.profile_id = p.profile_id and r.purchase_id = p.id and r.import_id = p.import_id and\s""" + THEIRS + " returning p.profile_id, p.id, p.origin_profile_id", importId, profileIds));
        if (put.isEmpty()) {
            return;
        }
        var keys = List.copyOf(put);
        deleteLines("purchase_line", keys);
        sql.of("""
                insert into purchase_line (profile_id, purchase_id, ordinal, sku, name, category, kind, quantity, unit_price)
                select r.profile_id, r.purchase_id, l.ordinal, l.sku, l.name, l.category, l.kind, l.quantity, l.unit_price
                from unnest(:profileIds::uuid[], :purchaseIds::uuid[]) k(profile_id, purchase_id)
                     join import_replaced r using (profile_id, purchase_id),
                     jsonb_populate_recordset(null::purchase_line, r.state -> 'lines') l
                where r.import_id = :importId""")
                .set("profileIds", keys.stream().map(Lost::profileId).toList())
                .set("purchaseIds", keys.stream().map(Lost::id).toList())
                .set("importId", importId)
                .update();
        purchases.tell(
                keys.stream().map(Lost::profileId).toList(),
                keys.stream().map(Lost::id).toList());
    }

    private void forget(UUID importId, Collection<UUID> profileIds) {
        var gone = with(
                "delete from purchase p where " + THEIRS + " returning p.profile_id, p.id, p.origin_profile_id",
                importId,
                profileIds);
        if (gone.isEmpty()) {
            return;
        }
        deleteLines("purchase_line", gone);
        deleteLines("retelling", gone);
        sql.of("""
                delete from order_owner o where profile_id = any(:ids::uuid[]) and not exists (
                    select from purchase p where p.profile_id = o.profile_id and p.order_id = o.order_id)""").set("ids", profileIds).update();
        changes.record(told(gone, Lost::origin));
        changes.record(told(
                gone.stream()
                        .filter(one -> !one.origin().equals(one.profileId()))
                        .toList(),
                Lost::profileId));
    }

    /** By whichever name they were told last: the feed keeps order within each. */
    private static List<Change> told(List<Lost> gone, Function<Lost, UUID> whose) {
        return gone.stream().collect(groupingBy(whose, TreeMap::new, mapping(Lost::id, toList()))).entrySet().stream()
                .map(one -> Gone.purchases(one.getKey(), one.getValue()))
                .toList();
    }

    private void deleteLines(String table, List<Lost> purchases) {
        sql.of("delete from " + table + """
                 l using unnest(:profileIds::uuid[], :ids::uuid[]) p(profile_id, id)
                where l.profile_id = p.profile_id and l.purchase_id = p.id""")
                .set("profileIds", purchases.stream().map(Lost::profileId).toList())
                .set("ids", purchases.stream().map(Lost::id).toList())
                .update();
    }

    private List<Lost> with(String text, UUID importId, Collection<UUID> profileIds) {
        return sql.of(text)
                .set("ids", profileIds)
                .set("importId", importId)
                .list(row -> new Lost(row.uuid("profile_id"), row.uuid("id"), row.uuid("origin_profile_id")));
    }
}
