package io.clientele.segmentation.reading;

import io.clientele.kit.Sql;
import io.clientele.segmentation.condition.MinorUnits;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What their purchases are made of: by far the most rows, so that they are written in sets of bounded size. */
@ApplicationScoped
class PurchaseLines {

    private static final int MOST_AT_ONCE = 20_000;

    private record Row(
            UUID profileId, UUID purchaseId, int ordinal, Told.Line line, BigDecimal quantity, BigDecimal net) {}

    private final Sql sql;

    PurchaseLines(Sql sql) {
        this.sql = sql;
    }

    void replace(Collection<Fact<Told.Order>> facts) {
        sql.of("""
                delete from reading.purchase_line l using unnest(:profiles::uuid[], :ids::uuid[]) t(profile_id, purchase_id)
                where l.profile_id = t.profile_id and l.purchase_id = t.purchase_id""")
                .set("profiles", facts.stream().map(Fact::profileId).toList())
                .set("ids", facts.stream().map(fact -> fact.told().purchaseId()).toList())
                .update();
        var rows = new ArrayList<Row>();
        for (var fact : facts) {
            addRows(fact, rows);
            if (rows.size() >= MOST_AT_ONCE) {
                insert(rows);
                rows.clear();
            }
        }
        insert(rows);
    }

    private static void addRows(Fact<Told.Order> fact, List<Row> rows) {
        var order = fact.told();
        int ordinal = 0;
        for (var line : order.lines()) {
            var quantity = order.refund() ? line.quantity().negate() : line.quantity();
            var net = MinorUnits.of(quantity.multiply(line.unitPrice()), order.currency());
            rows.add(new Row(fact.profileId(), order.purchaseId(), ordinal++, line, quantity, net));
        }
    }

    private void insert(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        sql.of("""
                insert into reading.purchase_line (profile_id, purchase_id, ordinal, sku, name, category, kind, quantity, net)
                select * from unnest(:profiles::uuid[], :ids::uuid[], :ordinals::int[], :skus::text[], :names::text[],
                    :categories::text[], :kinds::text[], :quantities::numeric[], :nets::numeric[])""")
                .set("profiles", each(rows, Row::profileId))
                .set("ids", each(rows, Row::purchaseId))
                .set("ordinals", each(rows, Row::ordinal))
                .set("skus", each(rows, row -> row.line().sku()))
                .set("names", each(rows, row -> row.line().name()))
                .set("categories", each(rows, row -> row.line().category()))
                .set("kinds", each(rows, row -> kind(row.line().kind())))
                .set("quantities", each(rows, Row::quantity))
                .set("nets", each(rows, Row::net))
                .update();
    }

    private static String kind(@Nullable String told) {
        return told == null ? "READY_MADE" : told;
    }

    private static <T> List<@Nullable T> each(List<Row> rows, Function<Row, @Nullable T> field) {
        return rows.stream().map(field).toList();
    }
}
