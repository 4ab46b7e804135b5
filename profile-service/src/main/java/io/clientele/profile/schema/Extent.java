package io.clientele.profile.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much there is to a schema once all its references are followed. One that refers to itself has no end, and a few
 * lines that refer to each other can grow beyond all bounds: both are refused, and so is what lies outside of the schema.
 */
final class Extent {

    private static final int MOST = 5_000;
    private static final int DEEPEST = 50;
    private static final Set<String> ANCHORS =
            Set.of("$id", "id", "$anchor", "$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor");

    private final JsonNode root;
    private final Map<String, Integer> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    private Extent(JsonNode root) {
        this.root = root;
    }

    /** @throws IllegalArgumentException with a sentence for the caller */
    static void check(JsonNode schema) {
        new Extent(schema).of(schema, 0, null);
    }

    private int of(JsonNode node, int depth, @Nullable String name) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("must be at most " + DEEPEST + " levels deep");
        }
        long extent = 1;
        if (node.isObject()) {
            for (var part : node.properties()) {
                extent += isReference(part, name)
                        ? referred(part.getValue(), depth)
                        : of(part.getValue(), depth + 1, part.getKey());
                bound(extent);
            }
        } else {
            for (var item : node) {
                extent += of(item, depth + 1, null);
                bound(extent);
            }
        }
        return (int) extent;
    }

    /** Below {@code properties} a name is a name, and no keyword. */
    private static boolean isReference(Map.Entry<String, JsonNode> part, @Nullable String parent) {
        var keyword = !"properties".equals(parent) && !"$defs".equals(parent) && !"definitions".equals(parent);
        if (keyword && ANCHORS.contains(part.getKey()) && part.getValue().isTextual()) {
            throw new IllegalArgumentException("must not use " + part.getKey());
        }
        return keyword && part.getKey().equals("$ref");
    }

    private int referred(JsonNode reference, int depth) {
        var target = reference.asText();
        if (!target.startsWith("#/") || root.at(target.substring(1)).isMissingNode()) {
            throw new IllegalArgumentException("refers to '" + target + "', which is not in it");
        }
        if (known.containsKey(target)) {
            return known.get(target);
        }
        if (!open.add(target)) {
            throw new IllegalArgumentException("refers to itself by '" + target + "'");
        }
        var extent = of(root.at(target.substring(1)), depth + 1, null);
        open.remove(target);
        known.put(target, extent);
        return extent;
    }

    private static void bound(long extent) {
        if (extent > MOST) {
            throw new IllegalArgumentException("has more than " + MOST + " parts, its references followed");
        }
    }
}
