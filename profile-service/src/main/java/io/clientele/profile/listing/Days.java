package io.clientele.profile.listing;

import io.clientele.kit.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads from when to when, as instants or as days of the business. */
@ApplicationScoped
class Days {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final ZoneId zone;

    Days(@ConfigProperty(name = "clientele.shop.zone", defaultValue = "UTC") ZoneId zone) {
        this.zone = zone;
    }

    Instant from(String field, String text) {
        return read(field, text, 0);
    }

    /** After the whole of a day. */
    Instant to(String field, String text) {
        return read(field, text, 1);
    }

    private Instant read(String field, String text, int days) {
        try {
            var at = text.strip().length() == 10
                    ? LocalDate.parse(text.strip())
                            .plusDays(days)
                            .atStartOfDay(zone)
                            .toInstant()
                    : OffsetDateTime.parse(text.strip()).toInstant();
            return at.isBefore(FIRST) ? FIRST : at.isAfter(LAST) ? LAST : at;
        } catch (DateTimeException unreadable) {
            throw Problem.badRequest(
                    field, "must be a day such as 2024-02-29, or an instant such as 2024-02-29T13:30:00Z");
        }
    }
}
