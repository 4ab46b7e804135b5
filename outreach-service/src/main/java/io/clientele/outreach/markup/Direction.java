package io.clientele.outreach.markup;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
public enum Direction {
    LTR,
    RTL;

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "he", "fa", "ur");

    /** @param language BCP 47 */
    public static Direction of(String language) {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage()) ? RTL : LTR;
    }

    /** The value of HTML's {@code dir}. */
    public String html() {
        return name().toLowerCase(Locale.ROOT);
    }
}
