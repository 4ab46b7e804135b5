package io.clientele.bench.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Values as a schema asks for, which may well be right. */
final class Samples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    private final Document document;
    private final Random random;

    Samples(Document document, Random random) {
        this.document = document;
        this.random = random;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode written, int depth) {
        var schema = document.resolved(written);
        for (var combined : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.path(combined).size() > 0) {
                return of(
                        schema.path(combined)
                                .get(random.nextInt(schema.path(combined).size())),
                        depth + 1);
            }
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> JSON.numberNode(schema.path("minimum").asInt(1) + random.nextInt(3));
            case "number" -> JSON.numberNode(random.nextInt(1000) / 10.0);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> JSON.textNode(text(schema));
        };
    }

    private static String type(JsonNode schema) {
        var type = schema.path("type");
        if (type.isArray()) {
            return type.get(0).asText();
        }
        return type.isMissingNode() && schema.has("properties") ? "object" : type.asText();
    }

    private JsonNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        var required = new ArrayList<String>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        if (depth < DEEPEST) {
            schema.path("properties").properties().forEach(property -> {
                if (required.contains(property.getKey()) || random.nextInt(3) > 0) {
                    object.set(property.getKey(), of(property.getValue(), depth + 1));
                }
            });
            if (schema.path("additionalProperties").isObject()) {
                object.set("en", of(schema.path("additionalProperties"), depth + 1));
            }
        }
        return object;
    }

    private JsonNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        for (int i = random.nextInt(3); i >= 0 && depth < DEEPEST; i--) {
            array.add(of(schema.path("items"), depth + 1));
        }
        return array;
    }

    private String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "date" -> "2011-11-%02d".formatted(1 + random.nextInt(28));
            case "date-time" -> "2011-11-%02dT10:00:00Z".formatted(1 + random.nextInt(28));
            case "email" -> "eve" + random.nextInt(1000) + "@inbox.example";
            default -> random.nextInt(4) == 0 ? "EMAIL" : "eve-" + random.nextInt(1000);
        };
    }
}
