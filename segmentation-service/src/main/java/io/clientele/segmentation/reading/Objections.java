package io.clientele.segmentation.reading;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** To what they object: each time all that holds is told. */
@ApplicationScoped
class Objections {

    private final Sql sql;

    Objections(Sql sql) {
        this.sql = sql;
    }

    void record(List<Fact<Told.Objection>> facts) {
        if (facts.isEmpty()) {
            return;
        }
        var last = new LinkedHashMap<UUID, String>();
        facts.forEach(
                fact -> last.put(fact.profileId(), String.join(" ", fact.told().kinds())));
        sql.of("""
                insert into reading.objection (profile_id, kinds)
                select id, string_to_array(kinds, ' ') from unnest(:ids::uuid[], :kinds::text[]) o(id, kinds)
                on conflict (profile_id) do update set kinds = excluded.kinds""").set("ids", last.keySet()).set("kinds", last.values()).update();
    }
}
