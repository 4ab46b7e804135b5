package io.clientele.outreach.merge;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filter {@code date}: {@code "%d %B %Y"} as in C's strftime, with the names of the mail's language. */
final class Dates {

    private Dates() {}

    /** What is no date stays as it is. */
    static @Nullable Object format(@Nullable Object value, String pattern, Manner manner) {
        if (!(value instanceof String text)) {
            return value;
        }
        var date = parse(text.strip(), manner);
        return date == null ? value : written(date, pattern, manner.locale());
    }

    private static @Nullable ZonedDateTime parse(String text, Manner manner) {
        var zone = manner.zone();
        if (text.equals("now") || text.equals("today")) {
            return manner.clock().instant().atZone(zone);
        }
        return Stream.<Function<String, ZonedDateTime>>of(
                        day -> LocalDate.parse(day).atStartOfDay(zone),
                        moment -> DateTimeFormatter.ISO_OFFSET_DATE_TIME
                                .parse(moment, Instant::from)
                                .atZone(zone),
                        time -> LocalDateTime.parse(time.replace(' ', 'T')).atZone(zone))
                .map(form -> tried(form, text))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable ZonedDateTime tried(Function<String, ZonedDateTime> form, String text) {
        try {
            return form.apply(text);
        } catch (DateTimeException otherForm) {
            return null;
        }
    }

    private static String written(ZonedDateTime date, String pattern, Locale locale) {
        var out = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c != '%' || i == pattern.length() - 1) {
                out.append(c);
                continue;
            }
            boolean bare = pattern.charAt(i + 1) == '-' && i + 2 < pattern.length();
            i += bare ? 2 : 1;
            var part = part(date, pattern.charAt(i), locale);
            out.append(bare ? part.replaceFirst("^[0 ](?=.)", "") : part);
        }
        return out.toString();
    }

    private static String part(ZonedDateTime date, char directive, Locale locale) {
        return switch (directive) {
            case 'd' -> "%02d".formatted(date.getDayOfMonth());
            case 'e' -> "%2d".formatted(date.getDayOfMonth());
            case 'm' -> "%02d".formatted(date.getMonthValue());
            case 'B' -> date.getMonth().getDisplayName(TextStyle.FULL, locale);
            case 'b', 'h' -> date.getMonth().getDisplayName(TextStyle.SHORT, locale);
            case 'A' -> date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
            case 'a' -> date.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
            case 'Y' -> String.valueOf(date.getYear());
            case 'y' -> "%02d".formatted(Math.floorMod(date.getYear(), 100));
            case 'j' -> "%03d".formatted(date.getDayOfYear());
            case 'H' -> "%02d".formatted(date.getHour());
            case 'I' -> "%02d".formatted(date.get(ChronoField.CLOCK_HOUR_OF_AMPM));
            case 'M' -> "%02d".formatted(date.getMinute());
            case 'S' -> "%02d".formatted(date.getSecond());
            case 'p' -> date.getHour() < 12 ? "AM" : "PM";
            case 'F' -> date.toLocalDate().toString();
            case 'T' -> date.toLocalTime().truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_TIME);
            case 'Z' -> date.getZone().getDisplayName(TextStyle.SHORT, locale);
            case '%' -> "%";
            default -> "%" + directive;
        };
    }
}
