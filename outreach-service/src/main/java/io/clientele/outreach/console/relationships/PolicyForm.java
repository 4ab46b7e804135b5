package io.clientele.outreach.console.relationships;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientele.outreach.console.rows.Amounts;
import io.clientele.outreach.console.segmentation.Relationships;
import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The settings as a form: each number by its name, such as {@code weights.DEPTH}; the page keeps what it does not show. */
@TemplateData
public record PolicyForm(long version, ObjectNode settings, JsonNode usualCosts, Amounts amounts) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NUMBERS = List.of("weights", "thresholds", "types");

    private static final List<String> PRESETS = List.of(
            "GENERAL",
            "RETAIL",
            "GROCERY",
            "ONE_PRODUCT",
            "WHOLESALE",
            "PROFESSIONAL_SERVICES",
            "STUDIO",
            "SALON",
            "BANK",
            "SUBSCRIPTION",
            "SAAS");

    /** One number of a group. */
    @TemplateData
    public record Number(String field, String name, String value) {}

    public List<String> names() {
        return Relationships.ALL;
    }

    public List<String> presets() {
        return PRESETS;
    }

    public String preset() {
        return settings.path("preset").asText();
    }

    public String target() {
        return settings.path("target").asText();
    }

    /** Whole, so that what was previewed is what is set, whatever the page shows of it. */
    public String whole() {
        return settings.toString();
    }

    public List<Number> numbers(String group) {
        var all = new ArrayList<Number>();
        settings.path(group)
                .forEachEntry((name, value) -> all.add(new Number(group + "." + name, name, value.asText())));
        return all;
    }

    public TargetRows targets() {
        return TargetRows.of(settings);
    }

    public CostRows costs() {
        return CostRows.of(settings, usualCosts, amounts);
    }

    /** With all settings replaced, such as by what was suggested. */
    PolicyForm with(ObjectNode wanted) {
        return new PolicyForm(version, wanted, usualCosts, amounts);
    }

    /** What no number is, stays as it was typed, and is refused by the service that keeps it. */
    PolicyForm with(MultivaluedMap<String, String> fields) {
        var changed = read(fields.getFirst("whole"));
        for (var group : NUMBERS) {
            if (changed.get(group) instanceof ObjectNode numbers) {
                List.copyOf(numbers.properties()).forEach(entry -> {
                    var typed = fields.getFirst(group + "." + entry.getKey());
                    if (typed != null && typed.strip().matches("-?\\d{1,6}")) {
                        numbers.put(entry.getKey(), Integer.parseInt(typed.strip()));
                    } else if (typed != null) {
                        numbers.put(entry.getKey(), typed);
                    }
                });
            }
        }
        if (fields.getFirst("target") != null) {
            changed.put("target", fields.getFirst("target"));
        }
        TargetRows.read(fields, changed);
        CostRows.read(fields, usualCosts, amounts, changed);
        var seen = fields.getFirst("version");
        var basedOn = seen != null && seen.matches("\\d{1,18}") ? Long.parseLong(seen) : version;
        return new PolicyForm(basedOn, changed, usualCosts, amounts);
    }

    private ObjectNode read(@Nullable String whole) {
        try {
            return whole != null && JSON.readTree(whole) instanceof ObjectNode sent ? sent : settings.deepCopy();
        } catch (JsonProcessingException unreadable) {
            return settings.deepCopy();
        }
    }
}
