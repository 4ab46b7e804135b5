package io.clientele.segmentation.reading;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What they did. */
@ApplicationScoped
class Events {

    private final Sql sql;

    Events(Sql sql) {
        this.sql = sql;
    }

    void record(Collection<Fact<Told.Event>> facts) {
        if (facts.isEmpty()) {
            return;
        }
        sql.of("""
                insert into reading.event (profile_id, event_id, name, occurred_at, properties, origin_profile_id)
                select *, profile_id from unnest(:profiles::uuid[], :ids::uuid[], :names::text[], :instants::timestamptz[],
                    :properties::jsonb[]) t(profile_id)
                on conflict (profile_id, event_id) do update
                set name = excluded.name, occurred_at = excluded.occurred_at, properties = excluded.properties""")
                .set("profiles", facts.stream().map(Fact::profileId).toList())
                .set("ids", facts.stream().map(fact -> fact.told().eventId()).toList())
                .set("names", facts.stream().map(fact -> fact.told().name()).toList())
                .set(
                        "instants",
                        facts.stream().map(fact -> fact.told().occurredAt()).toList())
                .set(
                        "properties",
                        facts.stream().map(fact -> properties(fact.told())).toList())
                .update();
    }

    /** By whose they were when they were told; by now they may have gone over to a survivor. */
    void forget(Map<UUID, List<UUID>> eventIds) {
        eventIds.forEach((profileId, ids) ->
                sql.of("""
                delete from reading.event
                where event_id = any(:ids::uuid[]) and profile_id in (
                    select :profile::uuid union all
                    select became from reading.followed where profile_id = :profile and became is not null)""").set("ids", ids).set("profile", profileId).update());
    }

    private static String properties(Told.Event event) {
        return event.properties() == null ? "{}" : event.properties().toString();
    }
}
