package io.clientele.profile.undo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.clientele.kit.Sql;
import io.clientele.profile.activity.Event;
import io.clientele.profile.activity.Meanings;
import io.clientele.profile.change.Changes;
import io.clientele.profile.change.Gone;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The events that an import brought. */
@ApplicationScoped
class Happenings {

    private record Lost(Event event, UUID origin) {}

    private final Sql sql;
    private final Changes changes;
    private final Meanings meanings;

    Happenings(Sql sql, Changes changes, Meanings meanings) {
        this.sql = sql;
        this.changes = changes;
        this.meanings = meanings;
    }

    /** The feed told them under the name that the profile had then, and takes them back under it: there, order is kept. */
    void takeBack(UUID importId, Collection<UUID> profileIds) {
        var lost = sql.of("""
                delete from event where profile_id = any(:ids::uuid[]) and import_id = :importId
                returning profile_id, id, name, occurred_at, origin_profile_id""")
                .set("ids", profileIds)
                .set("importId", importId)
                .list(row -> new Lost(
                        new Event(
                                row.uuid("profile_id"),
                                row.uuid("id"),
                                row.text("name"),
                                Map.of(),
                                row.instant("occurred_at")),
                        row.uuid("origin_profile_id")));
        var told = lost.stream()
                .collect(groupingBy(
                        Lost::origin, TreeMap::new, mapping(one -> one.event().id(), toList())));
        changes.record(told.entrySet().stream()
                .map(one -> Gone.events(one.getKey(), one.getValue()))
                .toList());
        meanings.undraw(lost.stream().map(Lost::event).toList());
    }
}
