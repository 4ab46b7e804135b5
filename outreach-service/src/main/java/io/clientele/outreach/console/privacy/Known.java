package io.clientele.outreach.console.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;

/** All that is known of somebody, as a page shows it: a service's lists, row by row. */
@TemplateData
record Known(String service, List<Part> parts) {

    /** Of a longer list, the rest is in the file. */
    private static final int MOST_ROWS = 200;

    /** @param more rows that are not shown */
    @TemplateData
    record Part(String name, List<Row> rows, int more) {}

    @TemplateData
    record Row(List<Said> said) {}

    @TemplateData
    record Said(String name, String value) {}

    static Known of(String service, JsonNode told) {
        var parts = new ArrayList<Part>();
        told.forEachEntry((name, rows) -> {
            if (rows.isArray() && !rows.isEmpty()) {
                parts.add(new Part(
                        name,
                        rows.valueStream().limit(MOST_ROWS).map(Known::row).toList(),
                        Math.max(0, rows.size() - MOST_ROWS)));
            }
        });
        return new Known(service, parts);
    }

    private static Row row(JsonNode row) {
        var said = new ArrayList<Said>();
        row.forEachEntry((name, value) -> {
            if (!name.equals("profileId")) {
                said.add(new Said(name, value.isValueNode() ? value.asText() : value.toString()));
            }
        });
        return new Row(said);
    }
}
