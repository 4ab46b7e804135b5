package io.clientele.outreach.console.relationships;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientele.outreach.console.rows.Amounts;
import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;

/** What it costs to do something for a relationship: the usual amount unless another is set. */
@TemplateData
public record CostRows(String currency, List<Row> rows) {

    private static final String FIELD = "costs";

    /** @param value what is set; empty if it is the usual amount */
    @TemplateData
    public record Row(String action, String field, String value, String usual) {}

    static CostRows of(ObjectNode settings, JsonNode usual, Amounts amounts) {
        var rows = new ArrayList<Row>();
        usual.forEachEntry((action, cost) -> {
            var set = settings.path(FIELD).path(action);
            var value = set.isIntegralNumber() ? amounts.shown(set.longValue()) : set.asText("");
            rows.add(new Row(action, FIELD + "." + action, value, amounts.shown(cost.longValue())));
        });
        return new CostRows(amounts.currency().getCurrencyCode(), rows);
    }

    /** What no amount is, stays as it was typed, and is refused by the service that keeps it. */
    static void read(MultivaluedMap<String, String> fields, JsonNode usual, Amounts amounts, ObjectNode settings) {
        var costs = settings.withObject("/" + FIELD);
        usual.fieldNames().forEachRemaining(action -> {
            var typed = fields.getFirst(FIELD + "." + action);
            if (typed != null && typed.isBlank()) {
                costs.remove(action);
            } else if (typed != null) {
                amounts.minor(typed)
                        .ifPresentOrElse(minor -> costs.put(action, minor), () -> costs.put(action, typed.strip()));
            }
        });
    }
}
