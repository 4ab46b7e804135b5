package io.clientele.profile.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Keeps schemas by the names of events. */
@ApplicationScoped
class EventSchemas {

    private final Sql sql;
    private final Clock clock;

    EventSchemas(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<EventSchema> all() {
        return sql.of("select event, schema, changed_at from event_schema order by event")
                .list(row -> new EventSchema(row.text("event"), row.text("schema"), row.instant("changed_at")));
    }

    Optional<EventSchema> of(String event) {
        return sql.of("select event, schema, changed_at from event_schema where event = :event")
                .set("event", event)
                .one(row -> new EventSchema(row.text("event"), row.text("schema"), row.instant("changed_at")));
    }

    /** Tells one state of all schemas from another. */
    String mark() {
        return sql.of("""
                        select coalesce(string_agg(event || ' ' || changed_at, ' ' order by event), '') as mark
                        from event_schema""").one(row -> row.text("mark")).orElseThrow();
    }

    long count() {
        return sql.of("select count(*) from event_schema").number();
    }

    void put(String event, JsonNode schema) {
        sql.of("""
                insert into event_schema (event, schema, changed_at) values (:event, :schema, :now)
                on conflict (event) do update set schema = excluded.schema, changed_at = excluded.changed_at""")
                .set("event", event)
                .set("schema", schema.toString())
                .set("now", clock.instant())
                .update();
    }

    boolean remove(String event) {
        return sql.of("delete from event_schema where event = :event")
                        .set("event", event)
                        .update()
                == 1;
    }
}
