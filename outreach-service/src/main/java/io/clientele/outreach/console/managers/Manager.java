package io.clientele.outreach.console.managers;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account manager, as profile-service knows them. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Manager(
        @Nullable UUID id,
        String name,
        String email,
        List<String> departments,
        List<String> languages,
        List<String> skills,
        int capacity,
        int load,
        boolean active) {

    static final Manager NEW = new Manager(null, "", "", List.of(), List.of(), List.of(), 50, 0, true);

    /** What people say of one. */
    public record Said(
            String name,
            String email,
            List<String> departments,
            List<String> languages,
            List<String> skills,
            int capacity,
            boolean active) {}

    /** What was typed, where lists are separated by commas. */
    static Manager typed(
            @Nullable UUID id, String name, String email, Lists lists, int capacity, int load, boolean active) {
        return new Manager(
                id,
                name.strip(),
                email.strip(),
                split(lists.departments()),
                split(lists.languages()),
                split(lists.skills()),
                capacity,
                load,
                active);
    }

    record Lists(String departments, String languages, String skills) {}

    Said said() {
        return new Said(name, email, departments, languages, skills, capacity, active);
    }

    public String departmentList() {
        return String.join(", ", departments);
    }

    public String languageList() {
        return String.join(", ", languages);
    }

    public String skillList() {
        return String.join(", ", skills);
    }

    public boolean full() {
        return load >= capacity;
    }

    /** Of a bar, which needs something to be a share of. */
    public int most() {
        return Math.max(1, Math.max(capacity, load));
    }

    private static List<String> split(String list) {
        return Arrays.stream(list.split("[,،、]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
