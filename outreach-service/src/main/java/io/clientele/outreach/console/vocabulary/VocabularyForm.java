package io.clientele.outreach.console.vocabulary;

import io.clientele.kit.Problem;
import io.clientele.outreach.console.segmentation.Relationships;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The form about words, as it was typed. */
final class VocabularyForm {

    private static final List<String> WHOM =
            Stream.concat(Stream.of("EVERYONE"), Relationships.ALL.stream()).toList();

    private final MultivaluedMap<String, String> form;

    VocabularyForm(MultivaluedMap<String, String> form) {
        this.form = form;
    }

    String language() {
        var language = typed("language");
        return language.matches("[a-z]{2,3}") ? language : "en";
    }

    boolean previewing() {
        return typed("do").equals("preview");
    }

    long version() {
        return typed("version").matches("\\d{1,18}") ? Long.parseLong(typed("version")) : 0;
    }

    /** What is known of how an own word is counted stays while the word does. */
    Vocabulary.Choices choices(Vocabulary known) {
        var choices = new HashMap<String, Vocabulary.Chosen>();
        for (var relationship : WHOM) {
            var word = typed("word." + relationship);
            var before = known.choices().getOrDefault(relationship, new Vocabulary.Chosen(null, null));
            var own = own(typed("own." + relationship), before);
            if (!word.isEmpty() || !own.isEmpty()) {
                choices.put(relationship, new Vocabulary.Chosen(word.isEmpty() ? null : word, own));
            }
        }
        return new Vocabulary.Choices(choices);
    }

    private static Map<String, Vocabulary.Own> own(String lines, Vocabulary.Chosen before) {
        var own = new HashMap<String, Vocabulary.Own>();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            var parts = line.split("[=,،、]", 3);
            if (parts.length < 2) {
                throw Problem.badRequest("own", "must be lines such as en = villager, villagers");
            }
            var singular = parts[1].strip();
            var plural = parts.length == 3 ? parts[2].strip() : singular;
            var was = before.own() == null ? null : before.own().get(parts[0].strip());
            var same = was != null
                    && was.singular().equals(singular)
                    && was.plural().equals(plural);
            own.put(parts[0].strip(), new Vocabulary.Own(singular, plural, same ? was.counts() : Map.of()));
        });
        return own;
    }

    private String typed(String name) {
        var typed = form.getFirst(name);
        return typed == null ? "" : typed.strip();
    }
}
