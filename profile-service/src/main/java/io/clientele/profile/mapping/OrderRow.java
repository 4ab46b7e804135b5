package io.clientele.profile.mapping;

import io.clientele.profile.purchase.Line;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of an order, as a row tells it. The discount is a sum in minor units that holds for the whole order. */
public record OrderRow(
        Instant occurredAt,
        LocalDate occurredOn,
        String currency,
        long discount,
        @Nullable String coupon,
        @Nullable String handledBy,
        @Nullable String recipient,
        Line line) {}
