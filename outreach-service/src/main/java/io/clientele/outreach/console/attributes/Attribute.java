package io.clientele.outreach.console.attributes;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An attribute that the business declared, as profile-service knows it. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Attribute(String name, Form form, long version) {

    public static final List<String> TYPES = List.of("TEXT", "NUMBER", "BOOLEAN", "DATE", "MOMENT", "CHOICE", "TEXTS");

    static final Attribute NEW = new Attribute("", new Form("TEXT", null, null, null, null, null, null), 0);

    /** What its values look like, and what it is called. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Form(
            String type,
            Map<String, String> labels,
            @Nullable String meaning,
            @Nullable String pattern,
            @Nullable String least,
            @Nullable String most,
            List<String> choices) {

        public Form {
            labels = labels == null ? Map.of() : new TreeMap<>(labels);
            choices = choices == null ? List.of() : choices;
        }

        /** As they are typed: one a line, the language first. */
        public String labelLines() {
            return labels.entrySet().stream()
                    .map(one -> one.getKey() + " = " + one.getValue())
                    .collect(Collectors.joining("\n"));
        }

        public String choiceLines() {
            return String.join("\n", choices);
        }
    }

    /** One to be declared. */
    public record New(String name, Form form) {}

    public boolean fresh() {
        return version == 0;
    }

    /** What it is called in a language, else in English, else by the name that machines use. */
    public String labelIn(Locale language) {
        var labels = form.labels();
        return labels.getOrDefault(language.getLanguage(), labels.getOrDefault("en", name));
    }

    String tag() {
        return "\"" + version + "\"";
    }
}
