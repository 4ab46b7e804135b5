package io.clientele.segmentation.recommendation;

import io.clientele.segmentation.worth.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody buys again and again.
 *
 * @param days on how many they bought it
 */
record Usual(
        String sku,
        String name,
        @Nullable Money price,
        @Nullable String url,
        int days,
        LocalDate lastOn) {}
