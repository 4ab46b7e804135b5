package io.clientele.outreach.console.managers;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One step on the way to an account manager. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Rule(String by, Map<String, String> departments, boolean required) {

    static final List<String> KINDS = List.of("LANGUAGE", "DEPARTMENT", "FREE_CAPACITY", "ROUND_ROBIN");
    private static final int STEPS = 4;
    private static final Rule NONE = new Rule("", Map.of(), false);

    public record Rules(List<Rule> items) {}

    public Rule {
        departments = departments == null ? Map.of() : departments;
    }

    /** As many rows as a form shows, whether they say something or not. */
    static List<Rule> rows(List<Rule> rules) {
        return Stream.concat(rules.stream(), Stream.generate(() -> NONE))
                .limit(Math.max(STEPS, rules.size()))
                .toList();
    }

    /** @param departments lines such as Frames = Framing */
    static Rule typed(String by, @Nullable String departments, boolean required) {
        var lines = new LinkedHashMap<String, String>();
        if (by.equals("DEPARTMENT") && departments != null) {
            departments.lines().map(line -> line.split("=", 2)).forEach(parts -> {
                if (parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank()) {
                    lines.put(parts[0].strip(), parts[1].strip());
                }
            });
        }
        return new Rule(by, lines, required);
    }

    boolean chooses() {
        return by.equals("FREE_CAPACITY") || by.equals("ROUND_ROBIN");
    }

    public String departmentLines() {
        return departments.entrySet().stream()
                .map(one -> one.getKey() + " = " + one.getValue())
                .collect(Collectors.joining("\n"));
    }
}
