package io.clientele.profile.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/** What is in the books of an order already. */
@ApplicationScoped
class Books {

    /**
     * An order that was sold, and how much of it was paid back.
     *
     * @param refunded in the unit that people write, as the total
     * @param returned the lines of what was paid back, as a message has them
     */
    record Sale(UUID profileId, String currency, BigDecimal total, BigDecimal refunded, ArrayNode returned) {}

    private final Sql sql;
    private final ObjectMapper json;

    Books(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<Sale> of(String orderId) {
        return sql.of("""
                select o.profile_id, b.currency, b.total, coalesce(r.total, 0) as refunded,
                       coalesce((
                           select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                               'sku', l.sku, 'name', l.name, 'category', l.category, 'kind', l.kind,
                               'quantity', l.quantity, 'price', l.unit_price)) order by l.ordinal)
                           from purchase_line l where l.profile_id = r.profile_id and l.purchase_id = r.id), '[]') as returned
                from order_owner o
                join purchase b on b.profile_id = o.profile_id and b.order_id = o.order_id and not b.refund
                left join purchase r on r.profile_id = o.profile_id and r.order_id = o.order_id and r.refund
                where o.order_id = :order""")
                .set("order", orderId)
                .one(row -> new Sale(
                        row.uuid("profile_id"),
                        row.text("currency"),
                        major(row.number("total"), row.text("currency")),
                        major(row.number("refunded"), row.text("currency")),
                        lines(row.text("returned"))));
    }

    private ArrayNode lines(String stored) {
        try {
            return json.readValue(stored, ArrayNode.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static BigDecimal major(long minor, String currency) {
        return BigDecimal.valueOf(
                minor, Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits()));
    }
}
