package io.clientele.outreach.console.relationships;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;

/** What those should become who buy mostly of a product line: a row for each that is set, and some to fill in. */
@TemplateData
public record TargetRows(List<Row> rows) {

    private static final String FIELD = "targets";
    private static final int EMPTY = 2;

    @TemplateData
    public record Row(int number, String category, String relationship) {}

    static TargetRows of(ObjectNode settings) {
        var rows = new ArrayList<Row>();
        settings.path(FIELD)
                .forEachEntry((category, target) -> rows.add(new Row(rows.size(), category, target.asText())));
        for (int i = 0; i < EMPTY; i++) {
            rows.add(new Row(rows.size(), "", settings.path("target").asText()));
        }
        return new TargetRows(rows);
    }

    /** A row whose line is emptied goes. */
    static void read(MultivaluedMap<String, String> fields, ObjectNode settings) {
        if (!fields.containsKey("line.0")) {
            return;
        }
        var targets = settings.putObject(FIELD);
        for (int i = 0; fields.containsKey("line." + i); i++) {
            var category = fields.getFirst("line." + i).strip();
            if (!category.isEmpty()) {
                targets.put(category, fields.getFirst("become." + i));
            }
        }
    }
}
