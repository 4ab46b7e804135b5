package io.clientele.segmentation.reading;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What their purchases are made of: by far the most rows, so that they are written in sets of bounded size. */
@ApplicationScoped
class PurchaseLines {

    private static final int MOST_AT_ONCE = 20_000;

    private final Sql sql;
    private final PurchaseParts parts;

    PurchaseLines(Sql sql, PurchaseParts parts) {
        this.sql = sql;
        this.parts = parts;
    }

    void replace(Collection<Fact<Told.Order>> facts) {
        delete("reading.purchase_line", facts);
        delete("reading.purchase_part", facts);
        var rows = new ArrayList<LineRow>();
        for (var fact : facts) {
            rows.addAll(LineRow.of(fact));
            if (rows.size() >= MOST_AT_ONCE) {
                insert(rows);
                rows.clear();
            }
        }
        insert(rows);
    }

    private void delete(String table, Collection<Fact<Told.Order>> facts) {
        sql.of("delete from " + table + """
                 l using unnest(:profiles::uuid[], :ids::uuid[]) t(profile_id, purchase_id)
                where l.profile_id = t.profile_id and l.purchase_id = t.purchase_id""")
                .set("profiles", facts.stream().map(Fact::profileId).toList())
                .set("ids", facts.stream().map(fact -> fact.told().purchaseId()).toList())
                .update();
    }

    private void insert(List<LineRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        sql.of("""
                insert into reading.purchase_line (profile_id, purchase_id, ordinal, sku, name, category, kind, quantity, net)
                select * from unnest(:profiles::uuid[], :ids::uuid[], :ordinals::int[], :skus::text[], :names::text[],
                    :categories::text[], :kinds::text[], :quantities::numeric[], :nets::numeric[])""")
                .set("profiles", each(rows, LineRow::profileId))
                .set("ids", each(rows, LineRow::purchaseId))
                .set("ordinals", each(rows, LineRow::ordinal))
                .set("skus", each(rows, LineRow::sku))
                .set("names", each(rows, LineRow::name))
                .set("categories", each(rows, LineRow::category))
                .set("kinds", each(rows, LineRow::kind))
                .set("quantities", each(rows, LineRow::quantity))
                .set("nets", each(rows, LineRow::net))
                .update();
        parts.insert(rows);
    }

    private static <T> List<@Nullable T> each(List<LineRow> rows, Function<LineRow, @Nullable T> field) {
        return rows.stream().map(field).toList();
    }
}
