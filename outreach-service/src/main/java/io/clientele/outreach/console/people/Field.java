package io.clientele.outreach.console.people;

import io.clientele.outreach.console.attributes.Attribute;
import io.quarkus.qute.TemplateData;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of somebody in the form, with the input that its type asks for.
 *
 * @param label null if the page's own words have it
 * @param value as the input shows it
 */
@TemplateData
public record Field(
        String name,
        @Nullable String label,
        @Nullable String meaning,
        String type,
        List<String> choices,
        String value) {

    static Field known(String name, String type, List<String> choices, @Nullable Object value) {
        return new Field(name, null, null, type, choices, shown(type, value, ZoneId.of("UTC")));
    }

    static Field declared(Attribute attribute, String label, @Nullable Object value, ZoneId zone) {
        var form = attribute.form();
        return new Field(
                attribute.name(), label, form.meaning(), form.type(), form.choices(), shown(form.type(), value, zone));
    }

    Field typed(String typed) {
        return new Field(name, label, meaning, type, choices, typed);
    }

    /** What is offered, and what is there though it is not. */
    public List<String> options() {
        return value.isEmpty() || choices.contains(value)
                ? choices
                : Stream.concat(choices.stream(), Stream.of(value)).toList();
    }

    /** What was typed, as JSON says it; null takes it away. What can't be read is left to who keeps it to refuse. */
    @Nullable
    Object said(String typed, ZoneId zone) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        return switch (type) {
            case "TEXTS" -> Arrays.stream(text.split("\\R")).map(String::strip).toList();
            case "MOMENT" -> instant(text, zone);
            default -> text;
        };
    }

    private static String instant(String local, ZoneId zone) {
        try {
            return LocalDateTime.parse(local).atZone(zone).toInstant().toString();
        } catch (DateTimeException unreadable) {
            return local;
        }
    }

    private static String shown(String type, @Nullable Object value, ZoneId zone) {
        return switch (value) {
            case null -> "";
            case List<?> many -> many.stream().map(String::valueOf).collect(Collectors.joining("\n"));
            default -> type.equals("MOMENT") ? local(value.toString(), zone) : value.toString();
        };
    }

    private static String local(String moment, ZoneId zone) {
        try {
            return LocalDateTime.ofInstant(Instant.parse(moment), zone).toString();
        } catch (DateTimeException other) {
            return moment;
        }
    }
}
