package io.clientele.profile.export;

import com.fasterxml.jackson.databind.util.RawValue;
import io.clientele.kit.Row;
import io.clientele.profile.export.Sheet.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** What they did; an event's properties are JSON. */
@ApplicationScoped
class EventContent implements Content {

    @Override
    public Kind kind() {
        return Kind.EVENTS;
    }

    @Override
    public List<String> header(Wanted wanted) {
        return List.of("profileId", "userId", "eventId", "event", "occurredAt", "properties");
    }

    @Override
    public String query() {
        return """
                select e.*, (select min(value) from identifier where profile_id = p.id and kind = 'USER_ID') as user_id
                from profile p join event e on e.profile_id = p.id where $where
                order by p.id, e.id""";
    }

    @Override
    public Entry entry(Row row, Wanted wanted) throws SQLException {
        var object = new LinkedHashMap<String, Object>();
        object.put("profileId", row.uuid("profile_id"));
        object.put("userId", row.text("user_id"));
        object.put("eventId", row.uuid("id"));
        object.put("event", row.text("name"));
        object.put("occurredAt", row.instant("occurred_at"));
        var properties = row.text("properties");
        var cells = Stream.concat(object.values().stream(), Stream.of(properties))
                .map(Cell::of)
                .toList();
        object.put("properties", new RawValue(properties));
        return new Entry(object, List.of(cells));
    }
}
