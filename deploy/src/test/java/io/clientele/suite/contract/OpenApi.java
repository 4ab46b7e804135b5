package io.clientele.suite.contract;

import com.fasterxml.jackson.databind.JsonNode;
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

    /** Missing if no part of the schema has it. */
    JsonNode property(JsonNode schema, String name) {
        return parts(schema).stream()
                .map(part -> part.path("properties").path(name))
                .filter(property -> !property.isMissingNode())
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** Whether it says which properties there are. */
    boolean namesProperties(JsonNode schema) {
        return parts(schema).stream().anyMatch(part -> part.has("properties"));
    }

    private static String nameless(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }
}
