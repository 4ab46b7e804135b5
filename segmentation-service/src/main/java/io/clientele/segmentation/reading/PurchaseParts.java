package io.clientele.segmentation.reading;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** The lines of whole purchases added up by category and kind. */
@ApplicationScoped
class PurchaseParts {

    private record Key(UUID profileId, UUID purchaseId, String category, String kind) {

        static Key of(LineRow line) {
            var category = line.category() == null ? "" : line.category();
            return new Key(line.profileId(), line.purchaseId(), category, line.kind());
        }
    }

    private record Sum(BigDecimal quantity, BigDecimal net) {

        Sum plus(Sum other) {
            return new Sum(quantity.add(other.quantity), net.add(other.net));
        }
    }

    private final Sql sql;

    PurchaseParts(Sql sql) {
        this.sql = sql;
    }

    void insert(List<LineRow> lines) {
        var sums = new LinkedHashMap<Key, Sum>();
        lines.forEach(line -> sums.merge(Key.of(line), new Sum(line.quantity(), line.net()), Sum::plus));
        sql.of("""
                insert into reading.purchase_part (profile_id, purchase_id, category, kind, quantity, net)
                select * from unnest(:profiles::uuid[], :ids::uuid[], :categories::text[], :kinds::text[],
                    :quantities::numeric[], :nets::numeric[])""")
                .set("profiles", sums.keySet().stream().map(Key::profileId).toList())
                .set("ids", sums.keySet().stream().map(Key::purchaseId).toList())
                .set("categories", sums.keySet().stream().map(Key::category).toList())
                .set("kinds", sums.keySet().stream().map(Key::kind).toList())
                .set("quantities", sums.values().stream().map(Sum::quantity).toList())
                .set("nets", sums.values().stream().map(Sum::net).toList())
                .update();
    }
}
