package io.clientele.profile.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Row;
import io.clientele.profile.export.Sheet.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * What they bought and gave back: in CSV a line for each line of an order, with what is said of the whole order on the first
 * one alone, so that a column can be added up.
 */
@ApplicationScoped
class PurchaseContent implements Content {

    private static final List<String> HEADER = List.of(
            "profileId",
            "userId",
            "orderId",
            "refund",
            "occurredAt",
            "occurredOn",
            "currency",
            "total",
            "discount",
            "coupon",
            "handledBy",
            "recipient",
            "sku",
            "productName",
            "category",
            "kind",
            "quantity",
            "unitPrice");

    private final ObjectMapper json;

    PurchaseContent(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Kind kind() {
        return Kind.PURCHASES;
    }

    @Override
    public List<String> header(Wanted wanted) {
        return HEADER;
    }

    @Override
    public String query() {
        return """
                select b.*, (select min(value) from identifier where profile_id = p.id and kind = 'USER_ID') as user_id,
                       coalesce((select jsonb_agg(jsonb_build_object(
                                            'sku', sku, 'name', name, 'category', category, 'kind', kind,
                                            'quantity', trim_scale(quantity), 'unitPrice', trim_scale(unit_price))
                                            order by ordinal)
                                 from purchase_line l where l.profile_id = b.profile_id and l.purchase_id = b.id), '[]') as lines
                from profile p join purchase b on b.profile_id = p.id where $where order by p.id, b.id""";
    }

    @Override
    public Entry entry(Row row, Wanted wanted) throws SQLException {
        var currency = row.text("currency");
        var lines = read(row.text("lines"));
        var object = new LinkedHashMap<String, Object>();
        object.put("profileId", row.uuid("profile_id"));
        object.put("userId", row.text("user_id"));
        object.put("orderId", row.text("order_id"));
        object.put("refund", row.flag("refund"));
        object.put("occurredAt", row.instant("occurred_at"));
        object.put("occurredOn", row.date("occurred_on"));
        object.put("currency", currency);
        object.put("total", major(row.number("total"), currency));
        object.put("discount", major(row.number("discount"), currency));
        object.put("coupon", row.text("coupon"));
        object.put("handledBy", row.text("handled_by"));
        object.put("recipient", row.text("recipient"));
        var cells = object.values().stream().map(PurchaseContent::cell).toList();
        var rows = new ArrayList<List<String>>();
        for (var line : lines) {
            rows.add(Stream.concat(head(cells, rows.isEmpty()).stream(), line(line))
                    .toList());
        }
        if (rows.isEmpty()) {
            rows.add(Stream.concat(cells.stream(), Stream.generate(() -> "").limit(6))
                    .toList());
        }
        object.put("lines", lines);
        return new Entry(object, rows);
    }

    /** Money and names of the whole order stand once; what the line is about stands on each. */
    private static List<String> head(List<String> cells, boolean first) {
        if (first) {
            return cells;
        }
        return Stream.concat(
                        cells.subList(0, 7).stream(), Stream.generate(() -> "").limit(5))
                .toList();
    }

    private static Stream<String> line(JsonNode line) {
        return Stream.concat(
                Stream.of("sku", "name", "category", "kind")
                        .map(name -> Cell.of(line.path(name).asText(null))),
                Stream.of("quantity", "unitPrice")
                        .map(name -> line.path(name).decimalValue().toPlainString()));
    }

    private static String cell(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : Cell.of(value);
    }

    /** In the unit that people write, as files that are imported have it. */
    private static BigDecimal major(long minor, String currency) {
        return BigDecimal.valueOf(
                minor, Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits()));
    }

    private JsonNode read(String stored) {
        try {
            return json.readTree(stored);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
