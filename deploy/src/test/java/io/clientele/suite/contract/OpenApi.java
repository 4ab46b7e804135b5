package io.clientele.suite.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clientele.bench.suite.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A service's committed document: what it promises to whoever calls. */
final class OpenApi {

    private final JsonNode document;

    private OpenApi(JsonNode document) {
        this.document = document;
    }

    static OpenApi of(String service) {
        var file = SharedData.root().resolve("docs/api/" + service + ".yaml");
        try {
            return new OpenApi(new YAMLMapper().readTree(file.toFile()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Missing if there is no such path, or not this method; what a path calls its parameters does not matter. */
    JsonNode operation(String method, String path) {
        for (var documented : document.path("paths").properties()) {
            if (nameless(documented.getKey()).equals(nameless(path))) {
                return documented.getValue().path(method.toLowerCase(Locale.ROOT));
            }
        }
        return MissingNode.getInstance();
    }

    /** What stands behind a reference. */
    JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : resolved(document.at(reference.substring(1)));
    }

    /** The schema itself, or those it may be, or those it is made of. */
    List<JsonNode> parts(JsonNode schema) {
        var whole = resolved(schema);
        var parts = new ArrayList<JsonNode>(List.of(whole));
        for (var combined : List.of("oneOf", "anyOf", "allOf")) {
            whole.path(combined).forEach(part -> parts.addAll(parts(part)));
        }
        return parts;
    }

    /** Missing if no part of the schema has it; any of them, if several have it and differ. */
    JsonNode property(JsonNode schema, String name) {
        var found = parts(schema).stream()
                .map(part -> part.path("properties").path(name))
                .filter(property -> !property.isMissingNode())
                .distinct()
                .toList();
        return switch (found.size()) {
            case 0 -> MissingNode.getInstance();
            case 1 -> found.getFirst();
            default -> {
                var any = JsonNodeFactory.instance.objectNode();
                any.putArray("anyOf").addAll(found);
                yield any;
            }
        };
    }

    /** The schema that the discriminator names for this value; missing if there is none. */
    JsonNode variant(JsonNode schema, String value) {
        var reference = resolved(schema)
                .path("discriminator")
                .path("mapping")
                .path(value)
                .asText();
        return reference.isEmpty() ? MissingNode.getInstance() : resolved(document.at(reference.substring(1)));
    }

    /** Whether it says which properties there are. */
    boolean namesProperties(JsonNode schema) {
        return parts(schema).stream().anyMatch(part -> part.has("properties"));
    }

    private static String nameless(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }
}
