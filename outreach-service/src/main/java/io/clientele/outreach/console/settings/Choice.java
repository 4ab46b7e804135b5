package io.clientele.outreach.console.settings;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A country or a language by its code, with the name it has where the visitor reads. */
record Choice(String code, String name) {

    static List<Choice> countries(Locale reader) {
        return Stream.of(Locale.getISOCountries())
                .map(code -> new Choice(code, Locale.of("", code).getDisplayCountry(reader)))
                .sorted(byNameIn(reader))
                .toList();
    }

    /** All that have a code of two letters, and {@code said} if it is more exact. */
    static List<Choice> languages(Locale reader, @Nullable String said) {
        return Stream.concat(Stream.of(Locale.getISOLanguages()), Stream.ofNullable(said))
                .filter(code -> !code.isBlank())
                .distinct()
                .map(code -> new Choice(code, Locale.forLanguageTag(code).getDisplayName(reader)))
                .sorted(byNameIn(reader))
                .toList();
    }

    private static Comparator<Choice> byNameIn(Locale reader) {
        return Comparator.comparing(Choice::name, Collator.getInstance(reader));
    }
}
