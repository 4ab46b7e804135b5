package io.clientele.segmentation.cost;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was spent in a month.
 *
 * @param month its first day
 * @param kind what for, in the business's own words
 * @param endedBy who replaced it or took it back; null while it holds
 */
record Cost(
        UUID id,
        LocalDate month,
        Purpose purpose,
        String kind,
        Money amount,
        String enteredBy,
        Instant enteredAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {

    /** @param amount minor units */
    record Money(long amount, String currency) {}
}
