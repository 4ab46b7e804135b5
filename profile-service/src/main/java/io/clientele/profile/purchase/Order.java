package io.clientele.profile.purchase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One order, or what came back of it, as its source tells it.
 *
 * @param refund then quantities and total say what came back, and are positive
 * @param occurredOn the day it was where it happened
 * @param total in minor units, see {@link Money}
 * @param discount in minor units
 * @param recipient the user id of who it was a gift for
 * @param toldAt the source's time of this state: a newer one replaces it
 * @param importId the import that brought it, if one did
 */
public record Order(
        UUID profileId,
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
        List<Line> lines,
        Instant toldAt,
        @Nullable UUID importId) {

    public Order {
        lines = List.copyOf(lines);
    }

    /** The same, of another buyer. */
    public Order of(UUID buyer) {
        return with(buyer, importId);
    }

    /** The same, brought by this import. */
    public Order within(@Nullable UUID bringing) {
        return with(profileId, bringing);
    }

    private Order with(UUID buyer, @Nullable UUID bringing) {
        return new Order(
                buyer,
                orderId,
                refund,
                occurredAt,
                occurredOn,
                currency,
                total,
                discount,
                coupon,
                handledBy,
                recipient,
                lines,
                toldAt,
                bringing);
    }
}
