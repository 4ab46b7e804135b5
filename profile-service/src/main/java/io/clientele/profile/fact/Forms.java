package io.clientele.profile.fact;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** How properties with a meaning are written. All throw IllegalArgumentException with a sentence for the caller. */
public final class Forms {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Forms() {}

    public static LocalDate date(String text) {
        try {
            var date = LocalDate.parse(text);
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException unreadable) {
            // said below
        }
        throw new IllegalArgumentException("must be a date such as 2024-02-29");
    }

    public static Instant instant(String text) {
        try {
            var at = OffsetDateTime.parse(text);
            if (at.getYear() >= FIRST_YEAR && at.getYear() <= LAST_YEAR) {
                return at.toInstant();
            }
        } catch (DateTimeException unreadable) {
            // said below
        }
        throw new IllegalArgumentException("must be an instant such as 2024-02-29T13:30:00Z");
    }

    /** A length of time in days or longer, such as P1M; above zero. */
    public static String period(String text) {
        try {
            var period = Period.parse(text);
            if (!period.isNegative() && !period.isZero() && period.toTotalMonths() <= 12_000) {
                return period.toString();
            }
        } catch (DateTimeException | ArithmeticException unreadable) {
            // said below
        }
        throw new IllegalArgumentException("must be an ISO 8601 period such as P1M or P14D");
    }

    /** An address on the web: anything else, such as javascript:, would be dangerous as a link. */
    public static String url(String text) {
        try {
            var uri = new URI(text);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null) {
                return text;
            }
        } catch (URISyntaxException unreadable) {
            // said below
        }
        throw new IllegalArgumentException("must be an address that begins with http:// or https://");
    }

    public static Boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("must be true or false");
        };
    }

    /** One of a list; sources write them large and small. */
    public static <E extends Enum<E>> Function<String, E> oneOf(Class<E> type) {
        return text -> {
            var name = text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
            for (var constant : type.getEnumConstants()) {
                if (constant.name().equals(name)) {
                    return constant;
                }
            }
            throw new IllegalArgumentException("must be one of " + List.of(type.getEnumConstants()));
        };
    }
}
