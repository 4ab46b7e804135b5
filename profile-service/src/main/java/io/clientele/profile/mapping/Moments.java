package io.clientele.profile.mapping;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads points in time as files write them, with the day it was where it happened. */
class Moments {

    /** An instant, and the local date there. */
    record Moment(Instant at, LocalDate on) {}

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final DateTimeFormatter format;
    private final ZoneId usualZone;

    /** @param format a pattern of {@link DateTimeFormatter}; ISO 8601 if null */
    Moments(@Nullable String format, ZoneId usualZone) {
        this.format = format == null ? ISO : checkFormat(format);
        this.usualZone = usualZone;
    }

    static DateTimeFormatter checkFormat(String format) {
        try {
            return DateTimeFormatter.ofPattern(format, Locale.ENGLISH);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("is not a pattern such as d.M.yyyy H:mm");
        }
    }

    static ZoneId checkZone(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException("is not a time zone such as Europe/London");
        }
    }

    /** By the text's own offset, else by the zone given, else by the usual one. */
    Moment parse(String text, @Nullable String zone) {
        var read = read(text);
        if (read instanceof OffsetDateTime own) {
            return new Moment(own.toInstant(), own.toLocalDate());
        }
        var local = read instanceof LocalDateTime time ? time : ((LocalDate) read).atStartOfDay();
        var there = local.atZone(zone == null ? usualZone : checkZone(zone));
        return new Moment(there.toInstant(), local.toLocalDate());
    }

    private TemporalAccessor read(String text) {
        try {
            return format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException("is not a time such as 2010-12-01T08:26:00 or 2010-12-01");
        }
    }
}
