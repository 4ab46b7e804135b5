package io.clientele.profile.objection;

import io.clientele.kit.Sql;
import io.clientele.profile.change.Change;
import io.clientele.profile.change.Changes;
import io.clientele.profile.objection.Objection.Kind;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Keeps objections and tells readers of them. The profiles must be locked by the caller. */
@ApplicationScoped
public class Objections {

    /** As the feed tells it: all that holds now. */
    @RegisterForReflection
    @Schema(name = "ObjectionTold")
    public record Told(UUID profileId, List<Kind> objections, boolean restricted) {}

    private final Sql sql;
    private final Changes changes;
    private final Clock clock;

    Objections(Sql sql, Changes changes, Clock clock) {
        this.sql = sql;
        this.changes = changes;
        this.clock = clock;
    }

    /** Of several who said the same before they were merged, the first. */
    List<Objection> of(UUID profileId) {
        return sql.of("""
                select distinct on (kind) kind, source, since from objection where profile_id = :id
                order by kind, since""")
                .set("id", profileId)
                .list(row -> new Objection(Kind.valueOf(row.text("kind")), row.text("source"), row.instant("since")));
    }

    /** Saying it again changes nothing. */
    @Transactional(TxType.MANDATORY)
    void add(UUID profileId, Kind kind, @Nullable String source) {
        var added = sql.of("""
                insert into objection (profile_id, kind, origin_profile_id, source, since)
                select :id, :kind, :id, :source, :now
                where not exists (select from objection where profile_id = :id and kind = :kind)""")
                .set("id", profileId)
                .set("kind", kind)
                .set("source", source)
                .set("now", clock.instant())
                .update();
        if (added > 0) {
            tell(List.of(profileId));
        }
    }

    @Transactional(TxType.MANDATORY)
    void withdraw(UUID profileId, Kind kind) {
        var gone = sql.of("delete from objection where profile_id = :id and kind = :kind")
                .set("id", profileId)
                .set("kind", kind)
                .update();
        if (gone > 0) {
            tell(List.of(profileId));
        }
    }

    void tell(Collection<UUID> profileIds) {
        var kinds = new HashMap<UUID, TreeSet<Kind>>();
        profileIds.forEach(id -> kinds.put(id, new TreeSet<>()));
        sql.of("select profile_id, kind from objection where profile_id = any(:ids::uuid[])")
                .set("ids", profileIds)
                .list(row -> kinds.get(row.uuid("profile_id")).add(Kind.valueOf(row.text("kind"))));
        changes.record(profileIds.stream()
                .distinct()
                .map(id -> new Change(id, "objection", told(id, kinds.get(id))))
                .toList());
    }

    private static Told told(UUID profileId, TreeSet<Kind> kinds) {
        var restricted = kinds.remove(Kind.RESTRICTION);
        return new Told(profileId, List.copyOf(kinds), restricted);
    }
}
