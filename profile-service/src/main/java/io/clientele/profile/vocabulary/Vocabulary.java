package io.clientele.profile.vocabulary;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What this business calls its people.
 *
 * @param choices what was chosen, by relationship; whatever is not there has its usual word
 * @param terms what that is in the language that was asked for
 * @param version what {@code If-Match} is compared with
 */
record Vocabulary(Map<Relationship, Chosen> choices, List<Named> terms, long version) {

    /**
     * @param language that it is in: English where the word is not known in the one asked for
     * @param examples with 1, 2, 3, 11 and 100 of them
     */
    record Named(
            Relationship relationship,
            String word,
            @Nullable String meaning,
            String language,
            String singular,
            String plural,
            Map<String, String> counts,
            List<String> examples) {}

    String tag() {
        return "\"" + version + "\"";
    }
}
