package io.clientele.outreach.console.duplicates;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.clientele.outreach.console.Shown;
import io.clientele.outreach.console.people.Person;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.TreeSet;

/** Two people who may be one, side by side. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Twins(Person first, Person second, List<String> reasons) {

    /** One thing that is known of either. */
    @TemplateData
    public record Trait(String name, String first, String second) {

        public boolean differs() {
            return !first.equals(second);
        }

        /** What is known of one alone is that one's, unless somebody chooses otherwise. */
        public boolean rather() {
            return first.isEmpty();
        }
    }

    public List<Trait> traits() {
        var names = new TreeSet<>(first.attributes().keySet());
        names.addAll(second.attributes().keySet());
        return names.stream()
                .map(name -> new Trait(name, text(first, name), text(second, name)))
                .toList();
    }

    private static String text(Person person, String name) {
        return Shown.told(person.attributes().getOrDefault(name, ""));
    }
}
