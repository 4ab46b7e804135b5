package io.clientele.profile.vocabulary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps what was chosen, and says it in any language. */
@ApplicationScoped
class Vocabularies {

    private static final List<Long> EXAMPLES = List.of(1L, 2L, 3L, 11L, 100L);
    private static final TypeReference<Map<Relationship, Chosen>> CHOICES = new TypeReference<>() {};

    private record Kept(Map<Relationship, Chosen> choices, long version) {}

    private record Spoken(String language, Term term) {}

    private final Sql sql;
    private final ObjectMapper json;
    private final Catalogue catalogue;

    Vocabularies(Sql sql, ObjectMapper json, Catalogue catalogue) {
        this.sql = sql;
        this.json = json;
        this.catalogue = catalogue;
    }

    Vocabulary in(String language) {
        var kept = sql.of("select choices, version from vocabulary")
                .one(row -> new Kept(choices(row.text("choices")), row.number("version")))
                .orElseThrow();
        return spoken(kept, language);
    }

    /** As it would be with these choices. */
    Vocabulary preview(Map<Relationship, Chosen> choices, String language) {
        check(choices);
        return spoken(new Kept(choices, 0), language);
    }

    private Vocabulary spoken(Kept kept, String language) {
        var terms = Arrays.stream(Relationship.values())
                .map(one -> named(one, kept.choices().getOrDefault(one, Chosen.NOTHING), language))
                .toList();
        return new Vocabulary(kept.choices(), terms, kept.version());
    }

    /** @throws Problem.Refusal 400 for a word that is not in the catalogue, 412 if another was faster */
    void choose(Map<Relationship, Chosen> choices, @Nullable Long version) {
        check(choices);
        var changed = sql.of("""
                update vocabulary set choices = :choices::jsonb, version = version + 1
                where :version::bigint is null or version = :version""")
                .set("choices", written(choices))
                .set("version", version)
                .update();
        if (changed == 0) {
            throw new Problem.Refusal(412, "Somebody else has changed the vocabulary, read it again", List.of());
        }
    }

    private void check(Map<Relationship, Chosen> choices) {
        choices.forEach((relationship, chosen) -> {
            if (chosen.word() != null && catalogue.of(chosen.word()) == null) {
                throw Problem.badRequest("choices." + relationship + ".word", "is not among /v1/vocabulary/words");
            }
        });
    }

    private Vocabulary.Named named(Relationship relationship, Chosen chosen, String language) {
        var name = chosen.word() == null ? relationship.usual() : chosen.word();
        var word = catalogue.of(name);
        var primary = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
        var spoken = Stream.of(language, primary, Catalogue.FALLBACK)
                .flatMap(tongue -> Stream.of(
                                chosen.own().get(tongue), word.terms().get(tongue))
                        .filter(term -> term != null)
                        .map(term -> new Spoken(tongue, term)))
                .findFirst()
                .orElseThrow();
        var term = spoken.term();
        return new Vocabulary.Named(
                relationship,
                name,
                word.meaning().getOrDefault(primary, word.meaning().get(Catalogue.FALLBACK)),
                spoken.language(),
                term.singular(),
                term.plural(),
                term.counts(),
                EXAMPLES.stream()
                        .map(number -> term.counted(spoken.language(), number))
                        .toList());
    }

    private Map<Relationship, Chosen> choices(String written) {
        try {
            return json.readValue(written, CHOICES);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String written(Map<Relationship, Chosen> choices) {
        try {
            return json.writeValueAsString(choices);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
