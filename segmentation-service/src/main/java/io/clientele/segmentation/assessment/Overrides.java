package io.clientele.segmentation.assessment;

import io.clientele.kit.Sql;
import io.clientele.segmentation.relationship.Relationship;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What people decided instead of what was found. */
@ApplicationScoped
public class Overrides {

    private final Sql sql;

    Overrides(Sql sql) {
        this.sql = sql;
    }

    Map<UUID, Override> of(Collection<UUID> profileIds) {
        var found = new HashMap<UUID, Override>();
        sql.of("select * from relationship_override where profile_id = any(:ids::uuid[])")
                .set("ids", profileIds)
                .list(row -> found.put(
                        row.uuid("profile_id"),
                        new Override(
                                Relationship.valueOf(row.text("relationship")),
                                row.text("reason"),
                                row.text("said_by"),
                                row.instant("said_at"))));
        return found;
    }

    public void set(UUID profileId, Override override) {
        sql.of("""
                insert into relationship_override (profile_id, relationship, reason, said_by, said_at)
                values (:id, :relationship, :reason, :by, :at)
                on conflict (profile_id) do update set relationship = excluded.relationship, reason = excluded.reason,
                    said_by = excluded.said_by, said_at = excluded.said_at""")
                .set("id", profileId)
                .set("relationship", override.relationship())
                .set("reason", override.reason())
                .set("by", override.by())
                .set("at", override.at())
                .update();
    }

    public void takeBack(UUID profileId) {
        sql.of("delete from relationship_override where profile_id = :id")
                .set("id", profileId)
                .update();
    }
}
