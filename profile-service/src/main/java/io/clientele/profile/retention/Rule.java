package io.clientele.profile.retention;

import io.clientele.kit.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How long one kind of data is kept.
 *
 * @param name of events that have a rule of their own; empty for all others
 * @param keep an ISO 8601 period of a day or more, such as P2Y
 * @param enabled whether the daily run applies it
 */
record Rule(
        @NotNull Kind kind,
        @Nullable @Size(max = 200) String name,
        @NotNull @Size(max = 20) String keep,
        boolean enabled) {

    enum Kind {
        EVENTS,
        CONTACTS,
        CLOSED_NEEDS,
        ANONYMOUS_PROFILES,
        IMPORT_ERRORS
    }

    Rule {
        name = name == null ? "" : name;
    }

    /** @throws Problem.Refusal 400 if it can't be applied */
    void check(String path) {
        try {
            var period = Period.parse(keep);
            if (period.isNegative() || period.toTotalMonths() == 0 && period.getDays() < 1) {
                throw Problem.badRequest(path + ".keep", "must be a day or more");
            }
            if (period.toTotalMonths() > 1200 || period.getDays() > 36_600) {
                throw Problem.badRequest(path + ".keep", "must be a hundred years or less");
            }
        } catch (DateTimeException unreadable) {
            throw Problem.badRequest(path + ".keep", "must be an ISO 8601 period such as P2Y or P90D");
        }
        if (!name.isEmpty() && kind != Kind.EVENTS) {
            throw Problem.badRequest(path + ".name", "is only for EVENTS");
        }
    }

    /** What is from before goes. */
    Instant before(Instant now, ZoneId zone) {
        return now.atZone(zone)
                .toLocalDate()
                .minus(Period.parse(keep))
                .atStartOfDay(zone)
                .toInstant();
    }
}
