package io.clientele.outreach.console.rows;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A part of a condition as rows of a form: its {@code path} is "" for the whole, "0.2" for the third part of the first.
 * A group's {@code of} are its parts; a row's {@code fields} are as typed.
 */
@TemplateData
public record Part(String path, PartType type, boolean not, Map<String, String> fields, List<Part> of) {

    public static Part whole(List<Part> of) {
        return new Part("", PartType.all, false, Map.of(), of);
    }

    public static Part row(PartType type) {
        return new Part("", type, false, Map.of(), List.of());
    }

    /** Where most segments begin. */
    public static Part boughtOnce() {
        var fields = Map.of("measure", "COUNT", "is", "AT_LEAST", "value", "1");
        return new Part("", PartType.purchases, false, fields, List.of());
    }

    public boolean group() {
        return type == PartType.all || type == PartType.any;
    }

    public boolean root() {
        return path.isEmpty();
    }

    /** An HTML id may not begin with a digit. */
    public String id() {
        return "part" + path.replace('.', '-');
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public boolean has(String name, String value) {
        return field(name).equals(value);
    }

    /** Whether it is one of several that are ticked. */
    public boolean ticks(String name, String value) {
        return List.of(field(name).split(", ")).contains(value);
    }

    /** The names of its form fields: "0.2:value". */
    public String named(String field) {
        return path + ":" + field;
    }

    /** The same tree with paths as they are now, after parts came and went. */
    public Part at(String newPath) {
        var moved = new ArrayList<Part>();
        for (var part : of) {
            moved.add(part.at(newPath.isEmpty() ? "" + moved.size() : newPath + "." + moved.size()));
        }
        return new Part(newPath, type, not, fields, moved);
    }

    Part with(List<Part> parts) {
        return new Part(path, type, not, fields, parts);
    }

    Part add(String to, Part added) {
        if (path.equals(to)) {
            var more = new ArrayList<>(of);
            more.add(added);
            return with(more);
        }
        return with(of.stream().map(part -> part.add(to, added)).toList());
    }

    Part remove(String gone) {
        return with(of.stream()
                .filter(part -> !part.path.equals(gone))
                .map(part -> part.remove(gone))
                .toList());
    }
}
