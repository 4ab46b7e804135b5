package io.clientele.profile.mapping;

import io.clientele.profile.trait.Digits;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads points in time as files write them, with the day it was where it happened. */
public class Moments {

    /** An instant, and the local date there. */
    public record Moment(Instant at, LocalDate on) {}

    private record Last(String text, @Nullable String zone, Moment moment) {}

    /** A year of the Buddhist calendar before any time of day: nothing is bought in such a year of another. */
    private static final Pattern BUDDHIST_YEAR = Pattern.compile("^([^:]*?)(?<!\\d)(2[4-6]\\d\\d)(?!\\d)");

    private static final int BUDDHIST_YEARS_AHEAD = 543;

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
    private volatile @Nullable Last last;

    /** @param format a pattern of {@link DateTimeFormatter}; ISO 8601 if null */
    public Moments(@Nullable String format, ZoneId usualZone) {
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
    public Moment parse(String text, @Nullable String zone) {
        var before = last;
        if (before != null && before.text().equals(text) && Objects.equals(before.zone(), zone)) {
            return before.moment(); // the lines of an order mostly have one time
        }
        var moment = read(text, zone);
        last = new Last(text, zone, moment);
        return moment;
    }

    /** A workbook has its dates in a form of its own, whatever its texts look like. */
    private TemporalAccessor parsed(String text) {
        try {
            return format.parse(text);
        } catch (DateTimeException another) {
            return ISO.parse(text);
        }
    }

    private static String inUsualYears(String text) {
        var buddhist = BUDDHIST_YEAR.matcher(text);
        return buddhist.find()
                ? buddhist.group(1)
                        + (Integer.parseInt(buddhist.group(2)) - BUDDHIST_YEARS_AHEAD)
                        + text.substring(buddhist.end())
                : text;
    }

    private Moment read(String text, @Nullable String zone) {
        try {
            var read = parsed(inUsualYears(Digits.plain(text)));
            var on = LocalDate.from(read);
            var time = read.isSupported(ChronoField.NANO_OF_DAY) ? LocalTime.from(read) : LocalTime.MIDNIGHT;
            var offset = read.isSupported(ChronoField.OFFSET_SECONDS)
                    ? ZoneOffset.from(read)
                    : zone == null ? usualZone : checkZone(zone);
            return new Moment(ZonedDateTime.of(on, time, offset).toInstant(), on);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("is not a time such as 2010-12-01T08:26:00 or 2010-12-01");
        }
    }
}
