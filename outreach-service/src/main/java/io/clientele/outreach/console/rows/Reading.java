package io.clientele.outreach.console.rows;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a condition into rows of the builder; what no row can show is kept as it is. */
public final class Reading {

    private final Amounts amounts;

    private Reading(Amounts amounts) {
        this.amounts = amounts;
    }

    public static Part of(JsonNode condition, Amounts amounts) {
        var read = new Reading(amounts).read(condition);
        return (read.group() && !read.not() ? read : Part.whole(List.of(read))).at("");
    }

    private Part read(JsonNode condition) {
        var type = condition.path("type").asText();
        return switch (type) {
            case "all", "any" -> group(condition, PartType.valueOf(type));
            case "not" -> {
                var inner = read(condition.path("of"));
                yield inner.not() ? other(condition) : new Part("", inner.type(), true, inner.fields(), inner.of());
            }
            default -> rows().contains(type) ? row(condition, PartType.valueOf(type)) : other(condition);
        };
    }

    private static Set<String> rows() {
        return PartType.rows().stream().map(PartType::name).collect(Collectors.toSet());
    }

    private Part group(JsonNode condition, PartType type) {
        var parts = new ArrayList<Part>();
        condition.path("of").forEach(part -> parts.add(read(part)));
        return new Part("", type, false, Map.of(), parts);
    }

    /** Only if the row says the very same again. */
    private Part row(JsonNode condition, PartType type) {
        var row = new Part("", type, false, fields(condition, type), List.of());
        var again = Saying.of(Part.whole(List.of(row.at("0"))), amounts)
                .condition()
                .path("of")
                .path(0);
        return same(again, condition) ? row : other(condition);
    }

    private Map<String, String> fields(JsonNode condition, PartType type) {
        var fields = new HashMap<String, String>();
        condition.forEachEntry((name, value) -> fields.put(name, text(value)));
        for (var period : List.of("within", "ago", "in")) {
            if (fields.containsKey(period)) {
                fields.put("days", fields.get(period).replaceAll("^P|D$", ""));
            }
        }
        for (var by : List.of("category", "sku", "kind", "coupon")) {
            if (fields.containsKey(by)) {
                fields.put("by", by);
                fields.put("narrowed", fields.get(by));
            }
        }
        if (Saying.isMoney(type, fields)) {
            fields.put("value", amounts.shown(condition.path("value").asLong()));
        }
        if (condition.has("salt")) {
            fields.put(
                    "percent",
                    condition
                            .path("to")
                            .decimalValue()
                            .movePointLeft(2)
                            .stripTrailingZeros()
                            .toPlainString());
        }
        return fields;
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asText).collect(Collectors.joining(", "))
                : value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : value.asText();
    }

    private static boolean same(JsonNode said, JsonNode condition) {
        if (said.size() != condition.size()) {
            return false;
        }
        return condition
                .propertyStream()
                .allMatch(field -> text(said.path(field.getKey())).equals(text(field.getValue())));
    }

    private static Part other(JsonNode condition) {
        return new Part("", PartType.other, false, Map.of("json", condition.toString()), List.of());
    }
}
