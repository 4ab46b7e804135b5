package io.clientele.segmentation.segment;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import io.clientele.segmentation.condition.Condition;
import io.clientele.segmentation.condition.References;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What segments mean, and meant. */
@ApplicationScoped
class Definitions {

    private final Sql sql;
    private final ObjectMapper json;

    Definitions(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Until the end of the transaction nobody else changes what any segment means: two could define each other. */
    void hold() {
        sql.of("lock table segment_definition in share row exclusive mode").update();
    }

    void record(UUID segmentId, String condition, Instant now) {
        sql.of("""
                insert into segment_definition (segment_id, recorded_at, condition) values (:id, :now, :condition)
                on conflict (segment_id, recorded_at) do update set condition = excluded.condition""")
                .set("id", segmentId)
                .set("now", now)
                .set("condition", condition)
                .update();
    }

    Optional<Condition> find(UUID segmentId) {
        return sql.of("select condition from segment where id = :id")
                .set("id", segmentId)
                .one(row -> ConditionJson.read(json, row.text("condition")));
    }

    Condition now(UUID segmentId) {
        return find(segmentId).orElseThrow(() -> Problem.notFound("No segment " + segmentId));
    }

    /** As it was recorded then; before it was first recorded, as it was first. */
    Condition at(UUID segmentId, Instant at) {
        return sql.of("""
                select condition from segment_definition where segment_id = :id
                order by recorded_at > :at, case when recorded_at > :at then recorded_at end, recorded_at desc limit 1""")
                .set("id", segmentId)
                .set("at", at)
                .one(row -> ConditionJson.read(json, row.text("condition")))
                .orElseThrow(() -> Problem.notFound("No segment " + segmentId));
    }

    /** Names of the segments that are defined by this one. */
    List<String> users(UUID segmentId) {
        return sql
                .of("select name, condition from segment where position(:id in condition) > 0 order by name")
                .set("id", segmentId.toString())
                .list(row -> names(row.text("condition"), segmentId) ? row.text("name") : "")
                .stream()
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private boolean names(String condition, UUID segmentId) {
        return References.of(ConditionJson.read(json, condition), "").containsValue(segmentId);
    }
}
