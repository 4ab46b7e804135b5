package io.clientele.profile.purchase;

import io.clientele.profile.identity.Identifier;
import io.clientele.profile.identity.IdentifierKind;
import io.clientele.profile.identity.Mention;
import io.clientele.profile.identity.Profiles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Orders to record, and people to record them of. */
@ApplicationScoped
class Orders {

    static final Instant MARCH = Instant.parse("2026-03-01T10:00:00Z");
    static final Instant APRIL = Instant.parse("2026-04-01T10:00:00Z");
    static final Instant MAY = Instant.parse("2026-05-01T10:00:00Z");

    private final Purchases purchases;
    private final Profiles profiles;

    Orders(Purchases purchases, Profiles profiles) {
        this.purchases = purchases;
        this.profiles = profiles;
    }

    List<Outcome> record(Order... orders) {
        return QuarkusTransaction.requiringNew().call(() -> purchases.record(List.of(orders)));
    }

    UUID somebody() {
        var mention = Mention.of(
                List.of(new Identifier(IdentifierKind.USER_ID, UUID.randomUUID().toString())), Map.of());
        return QuarkusTransaction.requiringNew()
                .call(() -> profiles.resolve(List.of(mention)).profileIds().getFirst());
    }

    static Order order(UUID who, String id, Instant toldAt, Line... lines) {
        return of(who, id, false, toldAt, lines);
    }

    static Order refund(UUID who, String id, Instant toldAt, Line... lines) {
        return of(who, id, true, toldAt, lines);
    }

    private static Order of(UUID who, String id, boolean refund, Instant toldAt, Line... lines) {
        var total = Money.total(List.of(lines), "EUR");
        return new Order(
                who,
                id,
                refund,
                MARCH,
                LocalDate.parse("2026-03-01"),
                "EUR",
                total,
                0,
                null,
                null,
                null,
                List.of(lines),
                toldAt,
                null);
    }

    static Line line(String sku, String name, String price) {
        return new Line(sku, name, null, null, BigDecimal.ONE, new BigDecimal(price));
    }
}
