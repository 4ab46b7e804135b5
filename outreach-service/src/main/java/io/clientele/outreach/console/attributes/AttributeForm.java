package io.clientele.outreach.console.attributes;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form about one attribute, as it was typed. */
class AttributeForm {

    @RestForm
    @Nullable
    String name;

    @RestForm
    long version;

    @RestForm
    @Nullable
    String type;

    @RestForm
    @Nullable
    String labels;

    @RestForm
    @Nullable
    String meaning;

    @RestForm
    @Nullable
    String pattern;

    @RestForm
    @Nullable
    String least;

    @RestForm
    @Nullable
    String most;

    @RestForm
    @Nullable
    String choices;

    @RestForm
    boolean keep;

    /** Checking changes nothing. */
    @RestForm("do")
    @Nullable
    String action;

    /** What is of another type than the chosen one stays in the form of the browser only. */
    Attribute typed() {
        var chosen = said(type);
        var ranged = List.of("NUMBER", "DATE", "MOMENT").contains(chosen);
        var form = new Attribute.Form(
                chosen,
                byLanguage(),
                given(meaning),
                chosen.startsWith("TEXT") ? given(pattern) : null,
                ranged ? given(least) : null,
                ranged ? given(most) : null,
                List.of("CHOICE", "TEXTS").contains(chosen) ? lines(choices) : List.of());
        return new Attribute(said(name).strip(), form, version);
    }

    @Nullable
    String unfitting() {
        return keep ? "KEEP" : null;
    }

    private Map<String, String> byLanguage() {
        var labelled = new LinkedHashMap<String, String>();
        for (var line : lines(labels)) {
            var parts = line.split("=", 2);
            labelled.put(parts.length == 1 ? "en" : parts[0].strip(), parts[parts.length - 1].strip());
        }
        return labelled;
    }

    private static List<String> lines(@Nullable String typed) {
        return Arrays.stream(said(typed).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable String given(@Nullable String text) {
        return said(text).isBlank() ? null : said(text).strip();
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
