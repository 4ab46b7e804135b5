package io.clientele.profile.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Row;
import io.clientele.profile.export.Sheet.Entry;
import io.clientele.profile.naming.Naming;
import io.clientele.profile.trait.SpecialCategory;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who they are: a line a person, a column an attribute. */
@ApplicationScoped
class ProfileContent implements Content {

    private static final List<String> FIXED = List.of(
            "id", "userId", "externalId", "email", "phone", "displayName", "objections", "createdAt", "changedAt");
    private static final Set<String> NO_COLUMNS = Set.copyOf(FIXED);
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final ObjectMapper json;

    ProfileContent(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Kind kind() {
        return Kind.PROFILES;
    }

    @Override
    public List<String> header(Wanted wanted) {
        var header = new ArrayList<>(FIXED);
        wanted.attributes().stream().filter(name -> !NO_COLUMNS.contains(name)).forEach(header::add);
        wanted.special().stream().map(SpecialCategory::lower).forEach(header::add);
        return header;
    }

    @Override
    public String query() {
        return """
                select p.id, p.email, p.phone, p.attributes, p.created_at, p.changed_at,
                       (select min(value) from identifier where profile_id = p.id and kind = 'USER_ID') as user_id,
                       (select min(value) from identifier where profile_id = p.id and kind = 'EXTERNAL_ID') as external_id,
                       (select array_agg(distinct kind order by kind) from objection where profile_id = p.id) as objections,
                       coalesce((select jsonb_object_agg(lower(category), value) from special_category
                                 where profile_id = p.id and category = any(:special::text[])), '{}') as special
                from profile p where $where order by p.id""";
    }

    @Override
    public Entry entry(Row row, Wanted wanted) throws SQLException {
        var attributes = read(row.text("attributes"));
        var special = read(row.text("special"));
        var objections = row.<String>many("objections");
        var object = new LinkedHashMap<String, Object>();
        object.put("id", row.uuid("id"));
        object.put("userId", row.text("user_id"));
        object.put("externalId", row.text("external_id"));
        object.put("email", row.text("email"));
        object.put("phone", row.text("phone"));
        object.put("displayName", Naming.of(attributes).displayName());
        object.put("objections", objections);
        object.put("createdAt", row.instant("created_at"));
        object.put("changedAt", row.instant("changed_at"));
        var cells = new ArrayList<String>();
        object.forEach((name, value) -> cells.add(
                switch (name) {
                    // one that is another's, or no number, names nobody, and was said all the same
                    case "email" -> value == null ? cell(attributes.get(name)) : Cell.of(value);
                    // E.164 by our own hand: no formula
                    case "phone" -> value == null ? cell(attributes.get(name)) : value.toString();
                    case "objections" -> String.join(" ", objections);
                    default -> Cell.of(value);
                }));
        wanted.attributes().stream()
                .filter(name -> !NO_COLUMNS.contains(name))
                .forEach(name -> cells.add(cell(attributes.get(name))));
        wanted.special().forEach(category -> cells.add(Cell.of(special.get(category.lower()))));
        object.put("attributes", attributes);
        if (!wanted.special().isEmpty()) {
            object.put("special", special);
        }
        return new Entry(object, List.of(cells));
    }

    /** A number is one; what has parts is JSON. */
    private String cell(Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            case String text -> Cell.of(text);
            default -> Cell.of(written(value));
        };
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Map<String, Object> read(String stored) {
        try {
            return json.readValue(stored, MAP);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
