package io.clientele.segmentation.assessment;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How likely it is that people still buy, 0 to 1: of those of whom a healthy model said it when they were last valued. */
@ApplicationScoped
class Chances {

    private final Sql sql;

    Chances(Sql sql) {
        this.sql = sql;
    }

    Map<UUID, Double> of(Collection<UUID> profileIds) {
        var chances = new HashMap<UUID, Double>();
        sql.of("""
                select profile_id, alive::numeric as alive from worth
                where profile_id = any(:ids::uuid[]) and alive is not null""")
                .set("ids", profileIds)
                .list(row ->
                        chances.put(row.uuid("profile_id"), row.decimal("alive").doubleValue()));
        return chances;
    }
}
