package io.clientele.outreach.console;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages the console speaks. */
final class Languages {

    static final List<Locale> KNOWN = List.of(Locale.ENGLISH, Locale.of("ar"));

    private Languages() {}

    /** A colleague's setting goes before the browser's cookie, and that before what the browser accepts (RFC 9110, 12.5.4). */
    static Locale choose(@Nullable String setting, @Nullable String cookie, @Nullable String accepted) {
        return Stream.of(setting, cookie)
                .filter(Objects::nonNull)
                .map(Locale::forLanguageTag)
                .filter(KNOWN::contains)
                .findFirst()
                .orElseGet(() -> accepted(accepted));
    }

    static boolean rightToLeft(Locale language) {
        return language.getLanguage().equals("ar");
    }

    private static Locale accepted(@Nullable String accepted) {
        try {
            var ranges = Locale.LanguageRange.parse(accepted == null ? "en" : accepted);
            var best = Locale.lookup(ranges, KNOWN);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }
}
