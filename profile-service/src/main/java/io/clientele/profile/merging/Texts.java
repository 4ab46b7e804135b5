package io.clientele.profile.merging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** What is kept of merges, as JSON. */
@ApplicationScoped
class Texts {

    private static final TypeReference<Map<String, String>> ATTRIBUTES = new TypeReference<>() {};
    private static final TypeReference<Map<String, Choice>> CHOICES = new TypeReference<>() {};

    private static final TypeReference<Life> LIFE = new TypeReference<>() {};
    private static final TypeReference<Object> ANYTHING = new TypeReference<>() {};

    private final ObjectMapper json;

    Texts(ObjectMapper json) {
        this.json = json;
    }

    String write(Object kept) {
        try {
            return json.writeValueAsString(kept);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    Map<String, String> attributes(String text) {
        return read(text, ATTRIBUTES);
    }

    Map<String, Choice> choices(String text) {
        return read(text, CHOICES);
    }

    Map<String, Object> values(Life life) {
        var values = new HashMap<String, Object>();
        life.attributes().forEach((name, text) -> values.put(name, read(text, ANYTHING)));
        return values;
    }

    Life life(String text) {
        return read(text, LIFE);
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
