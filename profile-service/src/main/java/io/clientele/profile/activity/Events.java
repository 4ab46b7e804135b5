package io.clientele.profile.activity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Sql;
import io.clientele.profile.change.Change;
import io.clientele.profile.change.Changes;
import io.clientele.profile.copy.Copy;
import io.clientele.profile.copy.CopyRows;
import io.clientele.profile.identity.Belongings;
import io.clientele.profile.identity.OriginRows;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
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

    private final Copy copy;
    private final Changes changes;
    private final Clock clock;
    private final ObjectMapper json;
    private final Meanings meanings;
    private final OriginRows rows;

    Events(Sql sql, Copy copy, Changes changes, Clock clock, ObjectMapper json, Meanings meanings) {
        this.copy = copy;
        this.changes = changes;
        this.clock = clock;
        this.json = json;
        this.meanings = meanings;
        this.rows = new OriginRows(
                sql, "event", "id, name, properties, occurred_at, recorded_at, origin_profile_id, import_id");
    }

    /** Keeps events that nobody has kept, and tells the feed. */
    @Transactional(TxType.MANDATORY)
    public void record(List<Event> events) {
        var now = clock.instant();
        var kept = new CopyRows();
        for (var event : events) {
            var of = event.profileId();
            kept.add(
                    of,
                    event.id(),
                    event.name(),
                    text(event.properties()),
                    event.occurredAt(),
                    now,
                    of,
                    event.importId());
        }
        copy.into(
                "event (profile_id, id, name, properties, occurred_at, recorded_at, origin_profile_id, import_id)",
                kept);
        changes.record(events.stream()
                .map(event -> new Change(event.profileId(), "event", Told.of(event)))
                .toList());
        meanings.draw(events);
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
