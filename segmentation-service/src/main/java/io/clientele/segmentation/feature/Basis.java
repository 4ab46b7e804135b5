package io.clientele.segmentation.feature;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When and where features are made.
 *
 * @param currency the business's, ISO 4217
 */
public record Basis(Instant now, ZoneId zone, String currency) {

    LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    Instant start(Span span) {
        return today().minusDays(span.days()).atStartOfDay(zone).toInstant();
    }
}
