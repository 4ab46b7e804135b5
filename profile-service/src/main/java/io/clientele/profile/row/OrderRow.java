package io.clientele.profile.row;

import io.clientele.profile.purchase.Line;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of an order, or all of one, as a row tells it.
 *
 * @param discount in minor units, of the whole order
 * @param total in minor units, of the whole order; null where it is what its lines come to
 */
public record OrderRow(
        Instant occurredAt,
        LocalDate occurredOn,
        String currency,
        long discount,
        @Nullable String coupon,
        @Nullable String handledBy,
        @Nullable String recipient,
        @Nullable Long total,
        @Nullable Line line) {}
