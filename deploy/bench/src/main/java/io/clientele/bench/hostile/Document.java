package io.clientele.bench.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clientele.bench.hostile.Operation.Parameter;
import io.clientele.bench.suite.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A service's committed OpenAPI document. */
final class Document {

    static final List<String> SERVICES = List.of("profile-service", "segmentation-service", "outreach-service");

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private final String service;
    private final JsonNode root;

    private Document(String service, JsonNode root) {
        this.service = service;
        this.root = root;
    }

    static Document of(String service) {
        try {
            var file = SharedData.root().resolve("docs/api/" + service + ".yaml");
            return new Document(service, new YAMLMapper().readTree(file.toFile()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    JsonNode components() {
        return root.path("components");
    }

    JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : resolved(root.at(reference.substring(1)));
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey())
                                && path.getKey().startsWith("/v1/"))
                        .forEach(method -> operations.add(operation(path.getKey(), path.getValue(), method))));
        return operations;
    }

    private Operation operation(String path, JsonNode whole, Map.Entry<String, JsonNode> method) {
        var said = method.getValue();
        var parameters = new ArrayList<Parameter>();
        for (var list : List.of(whole.path("parameters"), said.path("parameters"))) {
            list.forEach(one -> parameters.add(
                    new Parameter(one.path("name").asText(), one.path("in").asText(), resolved(one.path("schema")))));
        }
        var answers = new LinkedHashMap<Integer, Map<String, JsonNode>>();
        said.path("responses").properties().stream()
                .filter(answer -> answer.getKey().matches("\\d{3}"))
                .forEach(answer -> answers.put(
                        Integer.valueOf(answer.getKey()),
                        byType(answer.getValue().path("content"))));
        return new Operation(
                service,
                method.getKey().toUpperCase(Locale.ROOT),
                path,
                parameters,
                byType(said.path("requestBody").path("content")),
                answers);
    }

    private static Map<String, JsonNode> byType(JsonNode content) {
        var byType = new LinkedHashMap<String, JsonNode>();
        content.properties()
                .forEach(one -> byType.put(one.getKey(), one.getValue().path("schema")));
        return byType;
    }
}
