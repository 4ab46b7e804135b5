package io.clientele.outreach.template;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** Which languages there are: ISO 639, as BCP 47 writes them. */
final class Languages {

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    private Languages() {}

    static boolean isKnown(String tag) {
        try {
            return KNOWN.contains(
                    new Locale.Builder().setLanguageTag(tag).build().getLanguage());
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }
}
