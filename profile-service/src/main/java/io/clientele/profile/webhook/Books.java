package io.clientele.profile.webhook;

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
     */
    record Sale(UUID profileId, String currency, BigDecimal total, BigDecimal refunded) {}

    private final Sql sql;

    Books(Sql sql) {
        this.sql = sql;
    }

    Optional<Sale> of(String orderId) {
        return sql.of("""
                select o.profile_id, b.currency, b.total, coalesce(r.total, 0) as refunded
                from order_owner o
                join purchase b on b.profile_id = o.profile_id and b.order_id = o.order_id and not b.refund
                left join purchase r on r.profile_id = o.profile_id and r.order_id = o.order_id and r.refund
                where o.order_id = :order""")
                .set("order", orderId)
                .one(row -> new Sale(
                        row.uuid("profile_id"),
                        row.text("currency"),
                        major(row.number("total"), row.text("currency")),
                        major(row.number("refunded"), row.text("currency"))));
    }

    private static BigDecimal major(long minor, String currency) {
        return BigDecimal.valueOf(
                minor, Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits()));
    }
}
