package io.clientele.profile.purchase;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole state of one purchase or refund, as the feed tells it; it replaces what was told of it before. */
@RegisterForReflection
public record Purchase(
        @JsonIgnore UUID profileId,
        UUID purchaseId,
        String orderId,
        boolean refund,
        Instant occurredAt,
        LocalDate occurredOn,
        String currency,
        long total,
        long discount,
        @Nullable String coupon,
        @Nullable String handledBy,
        @Nullable String recipient,
        List<Line> lines) {

    static Purchase of(UUID id, Order order, Map<String, Product> products) {
        return new Purchase(
                order.profileId(),
                id,
                order.orderId(),
                order.refund(),
                order.occurredAt(),
                order.occurredOn(),
                order.currency(),
                order.total(),
                order.discount(),
                order.coupon(),
                order.handledBy(),
                order.recipient(),
                order.lines().stream().map(line -> shown(line, products)).toList());
    }

    private static Line shown(Line line, Map<String, Product> products) {
        var product = line.sku() == null ? null : products.get(line.sku());
        if (product != null) {
            return product.asShown(line);
        }
        return line.kind() == null ? line.withKind(ProductKind.READY_MADE) : line;
    }

    String changeKind() {
        return refund ? "refund" : "purchase";
    }
}
