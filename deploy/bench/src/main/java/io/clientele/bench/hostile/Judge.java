package io.clientele.bench.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Says what is wrong with an answer: that it failed, or that the document knows no such answer. */
final class Judge {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> TOO_LONG = Set.of(414, 431);
    private static final String PROBLEM = "application/problem+json";
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().build();

    /** Two documents may mean something else by the same name. */
    private record Said(String service, JsonNode schema) {}

    private final Map<String, Document> documents;
    private final Map<Said, JsonSchema> compiled = new ConcurrentHashMap<>();

    Judge(Map<String, Document> documents) {
        this.documents = documents;
    }

    /** Empty if all is well. */
    Optional<String> wrong(Operation operation, Wire.Request request, Wire.Answer answer) {
        if (answer.status() >= 500) {
            return Optional.of("failed with " + answer.status() + ": " + shortened(answer.body()));
        }
        if (answer.status() >= 400) {
            return problem(request, answer);
        }
        return request.method().equals(operation.method()) ? documented(operation, answer) : Optional.empty();
    }

    /** A HEAD has no body; what HTTP itself forbids is refused before there is anybody to explain it. */
    private static Optional<String> problem(Wire.Request request, Wire.Answer answer) {
        if (request.method().equals("HEAD")
                || TOO_LONG.contains(answer.status()) && answer.body().isEmpty()) {
            return Optional.empty();
        }
        if (!answer.type().equals(PROBLEM)) {
            return Optional.of(
                    "refused with " + answer.status() + " as " + answer.type() + ": " + shortened(answer.body()));
        }
        try {
            var problem = JSON.readTree(answer.body());
            var whole = problem.path("status").asInt() == answer.status()
                    && problem.path("title").isTextual()
                    && problem.path("errors").isArray() | problem.path("errors").isMissingNode();
            return whole ? Optional.empty() : Optional.of("refused with half a problem: " + shortened(answer.body()));
        } catch (IOException unreadable) {
            return Optional.of("refused with no JSON: " + shortened(answer.body()));
        }
    }

    private Optional<String> documented(Operation operation, Wire.Answer answer) {
        var types = operation.answers().get(answer.status());
        if (types == null) {
            return Optional.of("answered " + answer.status() + ", which is not documented: "
                    + operation.answers().keySet());
        }
        if (answer.body().isEmpty()) {
            return Optional.empty();
        }
        var schema = types.get(answer.type());
        if (schema == null) {
            return Optional.of("answered as " + answer.type() + ", documented is " + types.keySet());
        }
        return answer.type().equals("application/json") && answer.whole()
                ? judged(operation, schema, answer)
                : Optional.empty();
    }

    private Optional<String> judged(Operation operation, JsonNode schema, Wire.Answer answer) {
        try {
            var said = withoutNulls(JSON.readTree(answer.body()));
            return compiled
                    .computeIfAbsent(new Said(operation.service(), schema), this::compile)
                    .validate(said)
                    .stream()
                    .findFirst()
                    .map(message -> "answered what its schema forbids: " + message.getMessage() + " in "
                            + shortened(answer.body()));
        } catch (IOException unreadable) {
            return Optional.of("answered no JSON: " + shortened(answer.body()));
        }
    }

    private JsonSchema compile(Said said) {
        ObjectNode whole = JSON.createObjectNode();
        whole.putArray("allOf").add(said.schema);
        whole.set("components", documents.get(said.service).components());
        return SCHEMAS.getSchema(whole, CONFIG);
    }

    /** A null says as much as nothing. */
    private static JsonNode withoutNulls(JsonNode said) {
        if (said instanceof ObjectNode object) {
            object.removeIf(JsonNode::isNull);
            object.forEach(Judge::withoutNulls);
        } else if (said instanceof ArrayNode array) {
            array.forEach(Judge::withoutNulls);
        }
        return said;
    }

    private static String shortened(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }
}
