package io.clientele.profile.declaration;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From where to where values of an order go: numbers, days or moments. */
record Extent(
        AttributeType type,
        @Nullable Object least,
        @Nullable Object most) {

    /** Conditions of segments compare what looks like this. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(T.*)?");

    /** @throws Mistaken if the ends are no values themselves, or in the wrong order */
    static Extent of(Description said) {
        var least = end("least", said.type(), said.least());
        var most = end("most", said.type(), said.most());
        Mistaken.unless(least == null || most == null || compare(least, most) <= 0, "most", "must not be below least");
        return new Extent(said.type(), least, most);
    }

    private static @Nullable Object end(String field, AttributeType type, @Nullable String written) {
        try {
            return written == null ? null : read(type, written.strip());
        } catch (IllegalArgumentException wrong) {
            throw new Mistaken(field, wrong.getMessage());
        }
    }

    /** As it is kept: a number as such, the others as text of ISO 8601. */
    Object within(String text) {
        var value = read(type, text);
        if (least != null && compare(value, least) < 0) {
            throw new IllegalArgumentException("must be at least " + least);
        }
        if (most != null && compare(value, most) > 0) {
            throw new IllegalArgumentException("must be at most " + most);
        }
        return type == AttributeType.NUMBER ? value : value.toString();
    }

    private static Object read(AttributeType type, String text) {
        try {
            return switch (type) {
                case NUMBER -> number(text);
                case DATE -> day(text);
                default -> moment(text);
            };
        } catch (DateTimeException noSuch) {
            throw new IllegalArgumentException(
                    type == AttributeType.DATE
                            ? "must be a date such as 2026-02-28"
                            : "must be a moment such as 2026-02-28T09:30:00+01:00",
                    noSuch);
        }
    }

    private static BigDecimal number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("must be a number such as 12.5");
        }
        return new BigDecimal(text);
    }

    private static LocalDate day(String text) {
        var day = DAY.matcher(text);
        if (!day.matches()) {
            throw new DateTimeException(text);
        }
        return usual(LocalDate.parse(day.group(1)));
    }

    private static Instant moment(String text) {
        var moment = OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
        usual(moment.toLocalDate());
        return moment.toInstant();
    }

    private static LocalDate usual(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new DateTimeException("Before and after, calendars do not agree");
        }
        return day;
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
