package io.clientele.profile.shop;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes what a shop told in the words of our own collection. */
final class Items {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String id;
    private final String prefix;
    private int count;

    Items(Delivery delivery) {
        this.id = delivery.id();
        this.prefix = delivery.prefix();
    }

    /** @param customer the shop's number of the buyer; a guest has none, and is known by the address alone */
    ObjectNode identify(@Nullable String customer, ObjectNode traits) {
        var item = message("identify", customer);
        item.set("traits", traits);
        return item;
    }

    ObjectNode track(String event, @Nullable String customer, ObjectNode traits, Instant at, ObjectNode properties) {
        var item = message("track", customer).put("event", event).put("timestamp", at.toString());
        item.set("traits", names(traits));
        item.set("properties", properties);
        return item;
    }

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static void put(ObjectNode object, String name, @Nullable String value) {
        if (value != null) {
            object.put(name, value);
        }
    }

    private ObjectNode message(String type, @Nullable String customer) {
        var item = object().put("type", type).put("messageId", id + "#" + count++);
        put(item, "userId", customer == null ? null : prefix + customer);
        return item;
    }

    private static ObjectNode names(ObjectNode traits) {
        var names = object();
        put(names, "email", Fields.text(traits, "email"));
        put(names, "phone", Fields.text(traits, "phone"));
        return names;
    }
}
