package io.clientele.profile.vocabulary;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that there are to choose from, each with what it says about the tie. */
@ApplicationScoped
class Catalogue {

    static final String FALLBACK = "en";

    private final List<Word> words;
    private final Map<String, Word> byName;

    Catalogue(ObjectMapper json) {
        try (var file = Catalogue.class.getResourceAsStream("/vocabulary/words.json")) {
            words = json.readValue(file, new TypeReference<List<Word>>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        byName = words.stream().collect(toMap(Word::word, identity()));
    }

    List<Word> all() {
        return words;
    }

    @Nullable
    Word of(String word) {
        return byName.get(word);
    }
}
