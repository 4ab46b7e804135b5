package io.clientele.profile.purchase;

import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Purchases as they are kept, with their lines. */
@ApplicationScoped
class PurchaseRows {

    record Key(UUID profileId, UUID purchaseId) {}

    private final Sql sql;

    PurchaseRows(Sql sql) {
        this.sql = sql;
    }

    List<Purchase> of(Collection<Key> keys) {
        var profileIds = keys.stream().map(Key::profileId).toList();
        var ids = keys.stream().map(Key::purchaseId).toList();
        var lines = lines(profileIds, ids);
        return sql.of("""
                        select p.* from unnest(:profileIds::uuid[], :ids::uuid[]) wanted(profile_id, id)
                        join purchase p using (profile_id, id)""").set("profileIds", profileIds).set("ids", ids).list(row -> purchase(row, lines));
    }

    /** The latest first; goes on after the purchase with this time and id. */
    List<Purchase> latest(UUID profileId, @Nullable Instant before, UUID beforeId, int limit) {
        return latest("select * from purchase where profile_id = :profileId", profileId, before, beforeId, limit);
    }

    /** What others bought for somebody, in the same order. */
    List<Purchase> latestGifts(UUID profileId, @Nullable Instant before, UUID beforeId, int limit) {
        return latest("""
                select p.* from identifier i join purchase p on p.recipient = i.value
                where i.profile_id = :profileId and i.kind = 'USER_ID' and p.profile_id <> :profileId""", profileId, before, beforeId, limit);
    }

    private List<Purchase> latest(
            String purchases, UUID profileId, @Nullable Instant before, UUID beforeId, int limit) {
        var keys = sql.of("select profile_id, id from (" + purchases + """
                        ) p where (:before::timestamptz is null or (occurred_at, id) < (:before::timestamptz, :beforeId))
                        order by occurred_at desc, id desc limit :limit""")
                .set("profileId", profileId)
                .set("before", before)
                .set("beforeId", beforeId)
                .set("limit", limit)
                .list(row -> new Key(row.uuid("profile_id"), row.uuid("id")));
        var found = new HashMap<UUID, Purchase>();
        of(keys).forEach(purchase -> found.put(purchase.purchaseId(), purchase));
        return keys.stream().map(key -> found.get(key.purchaseId())).toList();
    }

    private Map<UUID, List<Line>> lines(List<UUID> profileIds, List<UUID> ids) {
        var lines = new HashMap<UUID, List<Line>>();
        sql.of("""
                        select l.* from unnest(:profileIds::uuid[], :ids::uuid[]) wanted(profile_id, purchase_id)
                        join purchase_line l using (profile_id, purchase_id)
                        order by l.profile_id, l.purchase_id, l.ordinal""")
                .set("profileIds", profileIds)
                .set("ids", ids)
                .list(row -> lines.computeIfAbsent(row.uuid("purchase_id"), _ -> new ArrayList<>())
                        .add(line(row)));
        return lines;
    }

    private static Purchase purchase(Row row, Map<UUID, List<Line>> lines) throws SQLException {
        return new Purchase(
                row.uuid("profile_id"),
                row.uuid("id"),
                row.text("order_id"),
                row.flag("refund"),
                row.instant("occurred_at"),
                row.date("occurred_on"),
                row.text("currency"),
                row.number("total"),
                row.number("discount"),
                row.text("coupon"),
                row.text("handled_by"),
                row.text("recipient"),
                lines.getOrDefault(row.uuid("id"), List.of()));
    }

    private static Line line(Row row) throws SQLException {
        return new Line(
                row.text("sku"),
                row.text("name"),
                row.text("category"),
                ProductKind.valueOf(row.text("kind")),
                row.decimal("quantity"),
                row.decimal("unit_price"));
    }
}
