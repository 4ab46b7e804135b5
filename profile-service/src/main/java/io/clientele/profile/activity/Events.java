package io.clientele.profile.activity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Sql;
import io.clientele.profile.change.Change;
import io.clientele.profile.change.Changes;
import io.clientele.profile.identity.Belongings;
import io.clientele.profile.identity.OriginRows;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Keeps events. The profiles must be locked by the caller. */
@ApplicationScoped
public class Events implements Belongings {

    /** As the feed tells it. */
    @RegisterForReflection
    @Schema(name = "EventTold")
    public record Told(UUID eventId, String name, Map<String, @Nullable Object> properties, Instant occurredAt) {

        static Told of(Event event) {
            return new Told(event.id(), event.name(), event.properties(), event.occurredAt());
        }
    }

    private final Sql sql;
    private final Changes changes;
    private final Clock clock;
    private final ObjectMapper json;
    private final Meanings meanings;
    private final OriginRows rows;

    Events(Sql sql, Changes changes, Clock clock, ObjectMapper json, Meanings meanings) {
        this.sql = sql;
        this.changes = changes;
        this.clock = clock;
        this.json = json;
        this.meanings = meanings;
        this.rows = new OriginRows(
                sql, "event", "id, name, properties, occurred_at, recorded_at, origin_profile_id, import_id");
    }

    /** Keeps those whose ids are new to their profiles, and tells the feed; returns how many. */
    @Transactional(TxType.MANDATORY)
    public int record(List<Event> events) {
        if (events.isEmpty()) {
            return 0;
        }
        var kept = new HashSet<>(sql.of("""
                insert into event (profile_id, id, name, properties, occurred_at, recorded_at, origin_profile_id,
                                   import_id)
                select profile_id, id, name, properties, at, :now, profile_id, import_id
                from unnest(:profiles::uuid[], :ids::uuid[], :names::text[], :properties::jsonb[], :times::timestamptz[],
                            :importIds::uuid[]) e(profile_id, id, name, properties, at, import_id)
                on conflict do nothing
                returning id""")
                .set("profiles", events.stream().map(Event::profileId).toList())
                .set("ids", events.stream().map(Event::id).toList())
                .set("names", events.stream().map(Event::name).toList())
                .set(
                        "properties",
                        events.stream().map(event -> text(event.properties())).toList())
                .set("times", events.stream().map(Event::occurredAt).toList())
                .set("importIds", events.stream().map(Event::importId).toList())
                .set("now", clock.instant())
                .list(row -> row.uuid("id")));
        var fresh = events.stream()
                .filter(event -> kept.remove(event.id())) // once, should a list hold one twice
                .toList();
        changes.record(fresh.stream()
                .map(event -> new Change(event.profileId(), "event", Told.of(event)))
                .toList());
        meanings.draw(fresh);
        return fresh.size();
    }

    @Override
    public void move(List<Move> moves) {
        rows.move(moves);
    }

    @Override
    public void giveBack(Parting parting) {
        rows.giveBack(parting);
    }

    @Override
    public void erase(Collection<UUID> profileIds) {
        rows.erase(profileIds);
    }

    private String text(Map<String, @Nullable Object> properties) {
        try {
            return json.writeValueAsString(properties);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
