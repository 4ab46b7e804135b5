package io.clientele.outreach.console.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Says the rows of the builder in the condition language; a row that is not filled in yet says nothing. */
public final class Saying {

    /**
     * {@code paths} tells for each part of the form where its condition is, as the preview calls it; {@code unsaid} are
     * the rows that say nothing yet: whoever takes the condition for the whole of it must ask for those first.
     */
    public record Said(JsonNode condition, Map<String, String> paths, List<String> unsaid) {}

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Amounts amounts;
    private final Map<String, String> paths = new LinkedHashMap<>();
    private final List<String> unsaid = new ArrayList<>();

    private Saying(Amounts amounts) {
        this.amounts = amounts;
    }

    public static Said of(Part whole, Amounts amounts) {
        var saying = new Saying(amounts);
        return new Said(saying.say(whole, "condition").orElseThrow(), saying.paths, saying.unsaid);
    }

    private Optional<JsonNode> say(Part part, String at) {
        var inner = part.not() ? at + ".of" : at;
        var said = part.group() ? Optional.<JsonNode>of(group(part, inner)) : row(part);
        said.ifPresentOrElse(_ -> paths.put(part.path(), at), () -> unsaid.add(part.path()));
        return said.map(condition -> part.not() ? of("not").set("of", condition) : condition);
    }

    private ObjectNode group(Part part, String at) {
        var group = of(part.type().name());
        var list = group.putArray("of");
        for (var child : part.of()) {
            say(child, at + ".of[" + list.size() + "]").ifPresent(list::add);
        }
        return group;
    }

    private Optional<JsonNode> row(Part part) {
        var said = of(part.type().name());
        var complete = switch (part.type()) {
            case attribute -> put(said, part, "name", "is") && value(said, part);
            case purchases -> purchases(said, part);
            case events ->
                put(said.put("measure", "COUNT"), part, "event", "is") && number(said, part) && within(said, part);
            case last -> put(said, part, "event", "is") && days(said, part, "ago");
            case consent -> put(said.put("channel", "EMAIL"), part, "topic", "is");
            case relationship, direction, stage, mark -> ticked(said.put("is", "ONE_OF"), part);
            case score -> put(said, part, "name", "is") && figure(said, part);
            case anniversary -> put(said.put("of", "birthDate"), part) && days(said, part, "in");
            case segment -> isId(part.field("id")) && put(said, part, "id");
            case bucket -> bucket(said, part);
            default -> false;
        };
        return part.type() == PartType.other ? verbatim(part) : complete ? Optional.of(said) : Optional.empty();
    }

    private boolean purchases(ObjectNode said, Part part) {
        var narrowed = part.field("narrowed");
        if (!narrowed.isEmpty() && part.field("by").matches("category|sku|kind|coupon")) {
            said.put(part.field("by"), narrowed);
        }
        return put(said, part, "measure", "is") && figure(said, part) && within(said, part);
    }

    private static boolean ticked(ObjectNode said, Part part) {
        var list = said.putArray("value");
        if (!part.field("value").isEmpty()) {
            List.of(part.field("value").split(", ")).forEach(list::add);
        }
        return !list.isEmpty();
    }

    /** An amount of money is typed in major units. */
    private boolean figure(ObjectNode said, Part part) {
        if (!isMoney(part.type(), part.fields())) {
            return number(said, part);
        }
        amounts.minor(part.field("value")).ifPresent(minor -> said.put("value", minor));
        return said.has("value");
    }

    static boolean isMoney(PartType type, Map<String, String> fields) {
        return switch (type) {
            case purchases -> fields.getOrDefault("measure", "").matches("SPEND|AVERAGE");
            case score -> fields.getOrDefault("name", "").matches("lifetimeValue|expectedSpend");
            default -> false;
        };
    }

    private static boolean bucket(ObjectNode said, Part part) {
        var percent = Amounts.number(part.field("percent"));
        percent.ifPresent(
                share -> said.put("from", 0).put("to", share.movePointRight(2).intValue()));
        return percent.isPresent() && put(said, part, "salt");
    }

    private static boolean value(ObjectNode said, Part part) {
        var typed = part.field("value");
        if (part.field("is").endsWith("SET")) {
            return true;
        }
        if (part.has("is", "ONE_OF")) {
            var list = said.putArray("value");
            for (var one : typed.split("\\s*[,،]\\s*")) {
                list.add(one);
            }
        } else {
            said.put("value", typed);
        }
        return !typed.isEmpty();
    }

    private static boolean number(ObjectNode said, Part part) {
        var number = Amounts.number(part.field("value"));
        number.ifPresent(value -> said.put("value", value));
        return number.isPresent();
    }

    private static boolean within(ObjectNode said, Part part) {
        return part.field("days").isEmpty() || days(said, part, "within");
    }

    private static boolean days(ObjectNode said, Part part, String as) {
        var days = part.field("days");
        said.put(as, "P" + days + "D");
        return days.matches("\\d{1,5}");
    }

    private static boolean put(ObjectNode said, Part part, String... fields) {
        for (var field : fields) {
            if (part.field(field).isEmpty()) {
                return false;
            }
            said.put(field, part.field(field));
        }
        return true;
    }

    private static boolean isId(String text) {
        try {
            UUID.fromString(text);
            return true;
        } catch (IllegalArgumentException incomplete) {
            return false;
        }
    }

    private static Optional<JsonNode> verbatim(Part part) {
        try {
            return Optional.of(MAPPER.readTree(part.field("json"))).filter(JsonNode::isObject);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static ObjectNode of(String type) {
        return JSON.objectNode().put("type", type);
    }
}
