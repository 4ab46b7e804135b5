package io.clientele.profile.collection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientele.kit.Problem;
import io.clientele.profile.activity.Mistakes;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the envelope off what came in; one item that is wrong harms no other. */
@ApplicationScoped
class Items {

    private static final int MOST_ITEMS = 500;
    private static final int MOST_BYTES = 5 << 20;

    private final ObjectMapper json;

    Items(ObjectMapper json) {
        this.json = json;
    }

    /** @throws Problem.Refusal 400 if the envelope is broken, 413 if there is too much in it */
    List<JsonNode> ofBatch(byte[] body) throws IOException {
        if (!(one(body).get("batch") instanceof ArrayNode batch)) {
            throw Problem.badRequest("batch", "must be a list");
        }
        if (batch.size() > MOST_ITEMS) {
            throw new Problem.Refusal(413, "A batch has at most " + MOST_ITEMS + " items", List.of());
        }
        return batch.valueStream().toList();
    }

    ObjectNode one(byte[] body) throws IOException {
        if (body.length > MOST_BYTES) {
            throw new Problem.Refusal(413, "A batch has at most 5 MB", List.of());
        }
        if (json.readValue(body, JsonNode.class) instanceof ObjectNode object) {
            return object;
        }
        throw Problem.badRequest("body", "must be a JSON object");
    }

    @Nullable
    Item read(JsonNode node, Mistakes mistakes) {
        if (!node.isObject()) {
            mistakes.add("item", "must be an object");
            return null;
        }
        try {
            return json.treeToValue(node, Item.class);
        } catch (JsonProcessingException broken) {
            mistakes.add(field(broken), "has the wrong type or form");
            return null;
        }
    }

    private static String field(JsonProcessingException broken) {
        if (!(broken instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()) {
            return "item";
        }
        return mapping.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }
}
