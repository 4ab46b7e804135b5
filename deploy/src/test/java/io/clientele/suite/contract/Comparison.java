package io.clientele.suite.contract;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds a client's records against a provider's schemas, and says in words where they differ. */
final class Comparison {

    private static final Map<String, String> SCALARS = Map.ofEntries(
            entry("int", "integer"),
            entry("long", "integer"),
            entry("java.lang.Integer", "integer"),
            entry("java.lang.Long", "integer"),
            entry("boolean", "boolean"),
            entry("java.lang.Boolean", "boolean"),
            entry("java.lang.String", "string"),
            entry("java.util.UUID", "string"),
            entry("java.time.Instant", "string"),
            entry("java.time.LocalDate", "string"),
            entry("java.math.BigDecimal", "number"));

    private final OpenApi provider;
    private final boolean sent;
    private final List<String> differences = new ArrayList<>();

    private Comparison(OpenApi provider, boolean sent) {
        this.provider = provider;
        this.sent = sent;
    }

    /** All that is read must be told. */
    static List<String> read(JavaType type, JsonNode schema, OpenApi provider) {
        var comparison = new Comparison(provider, false);
        comparison.compare(type, schema, "", Map.of());
        return comparison.differences;
    }

    /** All that is sent must be known, and all that must be there must be sent. */
    static List<String> sent(JavaType type, JsonNode schema, OpenApi provider) {
        var comparison = new Comparison(provider, true);
        comparison.compare(type, schema, "", Map.of());
        return comparison.differences;
    }

    static List<JavaField> components(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .toList();
    }

    private void compare(JavaType given, JsonNode schema, String at, Map<String, JavaType> variables) {
        var type = variables.getOrDefault(given.getName(), given);
        var erased = type.toErasure();
        if (erased.isRecord()) {
            compareRecord(type, schema, at, variables);
        } else if (erased.isEnum()) {
            compareEnum(erased, schema, at);
        } else if (erased.isAssignableTo(List.class)) {
            compare(argument(type, 0), provider.resolved(schema).path("items"), at + "[]", variables);
        } else {
            compareScalar(erased, schema, at);
        }
    }

    private void compareRecord(JavaType type, JsonNode schema, String at, Map<String, JavaType> outer) {
        if (!provider.namesProperties(schema)) {
            return;
        }
        var record = type.toErasure();
        var variables = variables(type, outer);
        for (var component : components(record)) {
            var name = at + "." + component.getName();
            var property = provider.property(schema, component.getName());
            if (property.isMissingNode()) {
                differences.add(name + " is not in the document");
            } else if (Kinds.of(component).isEmpty()) {
                compare(component.getType(), property, name, variables);
            }
            Kinds.of(component).forEach((kind, each) -> compareKind(component, kind, each, schema, name));
        }
        var names = components(record).stream().map(JavaField::getName).collect(Collectors.toSet());
        provider.resolved(schema).path("required").forEach(required -> {
            if (sent && !names.contains(required.asText())) {
                differences.add(at + "." + required.asText() + " is required and not sent");
            }
        });
    }

    /** What stands in the component depends on what its neighbour says. */
    private void compareKind(JavaField component, String kind, JavaClass type, JsonNode schema, String at) {
        var documented = provider.property(provider.variant(schema, kind), component.getName());
        if (documented.isMissingNode()) {
            differences.add(at + " of " + kind + " is not in the document");
        } else {
            compare(type, documented, at + "<" + kind + ">", Map.of());
        }
    }

    private void compareEnum(JavaClass type, JsonNode schema, String at) {
        var ours = type.getEnumConstants().stream().map(JavaEnumConstant::name).collect(Collectors.toSet());
        var theirs = new HashSet<String>();
        provider.resolved(schema).path("enum").forEach(value -> theirs.add(value.asText()));
        if (!theirs.isEmpty() && !(sent ? theirs.containsAll(ours) : ours.containsAll(theirs))) {
            differences.add(at + " is one of " + theirs + ", and here one of " + ours);
        }
    }

    private void compareScalar(JavaClass type, JsonNode schema, String at) {
        var ours = SCALARS.get(type.getName());
        var theirs = types(schema);
        if (ours != null && !theirs.isEmpty() && !theirs.contains(ours)) {
            differences.add(at + " is " + theirs + ", and here " + ours);
        }
    }

    /** What it may be besides null. */
    private Set<String> types(JsonNode schema) {
        var types = new HashSet<String>();
        for (var part : provider.parts(schema)) {
            var type = part.path("type");
            if (type.isTextual()) {
                types.add(type.asText());
            }
            type.forEach(one -> types.add(one.asText()));
        }
        types.remove("null");
        return types;
    }

    private static Map<String, JavaType> variables(JavaType type, Map<String, JavaType> outer) {
        var variables = new HashMap<>(outer);
        var declared = type.toErasure().getTypeParameters();
        for (int i = 0; i < declared.size(); i++) {
            variables.put(declared.get(i).getName(), argument(type, i));
        }
        return variables;
    }

    private static JavaType argument(JavaType type, int index) {
        return ((JavaParameterizedType) type).getActualTypeArguments().get(index);
    }
}
