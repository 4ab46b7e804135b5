package io.clientele.outreach.console.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** What somebody said of a file's columns, as profile-service wants to be told. */
record MappingForm(Map<String, List<String>> said) {

    /** Fields that a column may be, in the order in which they are offered; "attribute" keeps it under its own name. */
    static final List<String> FIELDS = List.of(
            "orderId",
            "occurredAt",
            "userId",
            "externalId",
            "email",
            "phone",
            "quantity",
            "unitPrice",
            "currency",
            "sku",
            "productName",
            "productCategory",
            "productKind",
            "coupon",
            "discount",
            "handledBy",
            "recipient",
            "firstName",
            "lastName",
            "birthDate",
            "gender",
            "language",
            "country",
            "city",
            "attribute");

    private static final List<String> CONSTANTS = List.of("currency", "zone", "email", "refundWhen", "timeFormat");

    static MappingForm of(MultipartFormDataInput form) {
        var said = new HashMap<String, List<String>>();
        form.getValues()
                .forEach((name, values) -> said.put(
                        name,
                        values.stream()
                                .filter(value -> !value.isFileItem())
                                .map(FormValue::getValue)
                                .toList()));
        return new MappingForm(said);
    }

    ObjectNode mapping(boolean dryRun) {
        var mapping = JsonNodeFactory.instance.objectNode();
        mapping.put("kind", "purchase-lines").put("dryRun", dryRun);
        var columns = mapping.putObject("columns");
        for (int i = 0; said.containsKey("name." + i); i++) {
            var name = first("name." + i);
            var meaning = first("column." + i);
            if (!meaning.isEmpty()) {
                columns.put(meaning.equals("attribute") ? name : meaning, name);
            }
        }
        constants(mapping.putObject("constants"), columns);
        if (!first("topic").isEmpty()) {
            mapping.putArray("consents")
                    .addObject()
                    .put("channel", "EMAIL")
                    .put("topic", first("topic"))
                    .put("status", "GRANTED")
                    .put("basis", first("basis"))
                    .put("source", first("source"));
        }
        return mapping;
    }

    /** A column goes before a constant. */
    private void constants(ObjectNode constants, ObjectNode columns) {
        for (var field : CONSTANTS) {
            var value = first("constant." + field);
            if (!value.isEmpty() && !columns.has(field)) {
                constants.put(field, value);
            }
        }
    }

    private String first(String name) {
        var values = said.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst() == null
                ? ""
                : values.getFirst().strip();
    }
}
