package io.clientele.outreach.console.vocabulary;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the business calls its people, as profile-service keeps it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Vocabulary(Map<String, Chosen> choices, List<Named> terms, long version) {

    public Vocabulary {
        choices = choices == null ? Map.of() : choices;
        terms = terms == null ? List.of() : terms;
    }

    /** By relationship. */
    public record Choices(Map<String, Chosen> choices) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Chosen(@Nullable String word, @Nullable Map<String, Own> own) {

        /** As it is typed: one language a line. */
        String lines() {
            return own == null
                    ? ""
                    : own.entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(one -> one.getKey() + " = " + one.getValue().line())
                            .collect(Collectors.joining("\n"));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Own(
            String singular, String plural, @Nullable Map<String, String> counts) {

        String line() {
            return singular + ", " + plural;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Named(
            String relationship,
            String word,
            @Nullable String meaning,
            String language,
            String singular,
            String plural,
            List<String> examples) {}

    /** A word of the catalogue. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Word(String word, Map<String, String> meaning, Map<String, Own> terms) {

        /** As its readers say it. */
        public String in(String language) {
            var term = terms.getOrDefault(language, terms.get("en"));
            return term == null ? word : term.plural();
        }

        public String meansIn(String language) {
            return meaning.getOrDefault(language, meaning.getOrDefault("en", ""));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Proposals(long people, List<Proposal> proposals) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Proposal(String relationship, String word, List<Because> because) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Because(String figure, long people, long among) {}
}
