package io.clientele.bench.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Takes a body that might be right, and makes it wrong. */
final class Spoiling {

    private final Random random;

    Spoiling(Random random) {
        this.random = random;
    }

    /** The bytes of the body, one a character. */
    String spoiled(JsonNode right) {
        return switch (random.nextInt(10)) {
            case 0 -> Poison.written(right);
            case 1 -> Poison.written(lacking(right));
            case 2 -> Poison.written(withMore(right));
            case 3 -> Poison.written(Poison.value(random));
            case 4 -> broken(Poison.written(right));
            default -> Poison.written(withPoison(right));
        };
    }

    private JsonNode withPoison(JsonNode right) {
        var places = places(right);
        if (places.isEmpty()) {
            return Poison.value(random);
        }
        for (int times = 1 + random.nextInt(2); times > 0; times--) {
            put(places.get(random.nextInt(places.size())), Poison.value(random));
        }
        return right;
    }

    private void put(JsonNode place, JsonNode poison) {
        if (place instanceof ObjectNode object && object.size() > 0) {
            object.set(name(object), poison);
        } else if (place instanceof ArrayNode array && array.size() > 0) {
            array.set(random.nextInt(array.size()), poison);
        }
    }

    private JsonNode lacking(JsonNode right) {
        for (var place : places(right)) {
            if (place instanceof ObjectNode object && object.size() > 0 && random.nextBoolean()) {
                object.remove(name(object));
            }
        }
        return right;
    }

    private JsonNode withMore(JsonNode right) {
        for (var place : places(right)) {
            if (place instanceof ObjectNode object) {
                object.set(random.nextBoolean() ? "nonsense" : Poison.text(random), Poison.value(random));
                break;
            }
        }
        return right;
    }

    private String name(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names.get(random.nextInt(names.size()));
    }

    private static List<JsonNode> places(JsonNode right) {
        var places = new ArrayList<JsonNode>();
        if (right.isContainerNode() && right.size() > 0) {
            places.add(right);
        }
        right.forEach(part -> places.addAll(places(part)));
        return places;
    }

    private String broken(String right) {
        return switch (random.nextInt(9)) {
            case 0 -> "";
            case 1 -> right.substring(0, random.nextInt(right.length() + 1));
            case 2 -> "[".repeat(50_000);
            case 3 -> right + right;
            case 4 -> "\u00ef\u00bb\u00bf" + right;
            case 5 -> right.replaceFirst("\\{", "{\"a\":1,\"a\":2,");
            case 6 -> "\u00ff\u00fe" + right;
            case 7 -> right.replace('"', '\'');
            default -> JsonNodeFactory.instance.textNode(right).toString();
        };
    }
}
