package io.clientele.segmentation.question;

import io.clientele.segmentation.condition.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When and where a question is asked.
 *
 * @param past whether attributes and consents are to be taken as they were recorded at {@code now}
 * @param featured whether features may be asked: if they are of that day
 * @param currency the business's, ISO 4217
 */
public record Situation(Instant now, boolean past, boolean featured, ZoneId zone, String currency) {

    /** Whether it is the same day of the business. */
    public boolean isOfTheDayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate().equals(today());
    }

    LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    /** From when on something counts; null is from the beginning. */
    @Nullable
    Instant start(Window window) {
        return window.within() == null ? window.from() : startOfDay(window.within());
    }

    /** When the local day began that is so long before today. */
    Instant startOfDay(Period ago) {
        return today().minus(ago).atStartOfDay(zone).toInstant();
    }
}
