package io.clientele.outreach.console.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** What somebody said of a file's columns, as profile-service wants to be told. */
record MappingForm(Map<String, List<String>> said) {

    static MappingForm of(MultipartFormDataInput form) {
        var said = new HashMap<String, List<String>>();
        form.getValues()
                .forEach((name, values) -> said.put(
                        name,
                        values.stream()
                                .filter(value -> !value.isFileItem())
                                .map(FormValue::getValue)
                                .toList()));
        return new MappingForm(said);
    }

    /** What was said of each column; nothing, if it was said of a file of another kind. */
    Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        for (int i = 0; sameKind() && said.containsKey("name." + i); i++) {
            columns.put(raw("name." + i), first("column." + i));
        }
        return columns;
    }

    /** How the file is to be read, as far as it was said of this file and not of one that was chosen before. */
    Map<String, String> shape(String fileName) {
        var shape = new LinkedHashMap<String, String>();
        if (fileName.equals(first("of"))) {
            for (var name : List.of("kind", "encoding", "separator", "sheet")) {
                var value = raw(name);
                if (!value.isEmpty()) {
                    shape.put(name, value);
                }
            }
        }
        return shape;
    }

    ObjectNode mapping(boolean dryRun) {
        var mapping = JsonNodeFactory.instance.objectNode();
        var kind = said.containsKey("kind") ? first("kind") : Kinds.ALL.getFirst();
        mapping.put("kind", kind).put("dryRun", dryRun);
        for (var name : List.of("encoding", "separator", "sheet")) {
            if (!raw(name).isEmpty() && !kind.equals("collection")) {
                mapping.put(name, raw(name));
            }
        }
        var columns = mapping.putObject("columns");
        for (int i = 0; said.containsKey("name." + i); i++) {
            var name = raw("name." + i);
            var meaning = first("column." + i);
            if (!meaning.isEmpty()) {
                columns.put(meaning.equals("attribute") ? name : meaning, name);
            }
        }
        constants(kind, mapping.putObject("constants"), columns);
        if (!first("topic").isEmpty() && Kinds.takesConsents(kind)) {
            mapping.putArray("consents")
                    .addObject()
                    .put("channel", "EMAIL")
                    .put("topic", first("topic"))
                    .put("status", "GRANTED")
                    .put("basis", first("basis"))
                    .put("source", first("source"));
        }
        return mapping;
    }

    private boolean sameKind() {
        return first("kind").equals(first("kindWas"));
    }

    /** A column goes before a constant. */
    private void constants(String kind, ObjectNode constants, ObjectNode columns) {
        for (var field : Kinds.constants(kind)) {
            var value = first("constant." + field);
            if (!value.isEmpty() && !columns.has(field)) {
                constants.put(field, value);
            }
        }
    }

    private String first(String name) {
        return raw(name).strip();
    }

    /** A tab has a meaning, and so may a blank at the end of a column's name. */
    private String raw(String name) {
        var values = said.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst() == null ? "" : values.getFirst();
    }
}
