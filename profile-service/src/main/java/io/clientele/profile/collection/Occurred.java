package io.clientele.profile.collection;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When something happened.
 *
 * @param offset of the clock on the wall where it did, if that was said; Z says nothing of it (RFC 9557, 2.2)
 */
record Occurred(Instant at, @Nullable ZoneOffset offset) {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    /** @throws IllegalArgumentException with a sentence for the caller */
    static Occurred read(@Nullable String written, Clock clock) {
        if (written == null) {
            return new Occurred(clock.instant(), null);
        }
        var read = parse(written);
        var at = read.toInstant();
        if (at.isBefore(EARLIEST) || at.isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
            throw new IllegalArgumentException("is before 1900, or in the future");
        }
        return new Occurred(at, written.endsWith("Z") || written.endsWith("z") ? null : read.getOffset());
    }

    /** The day it was there. */
    LocalDate on(ZoneId otherwise) {
        return LocalDate.ofInstant(at, offset == null ? otherwise : offset);
    }

    private static OffsetDateTime parse(String written) {
        try {
            return OffsetDateTime.parse(written);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("must be an instant such as 2024-02-29T13:30:00Z");
        }
    }
}
