package io.clientele.segmentation.segment;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import io.clientele.segmentation.condition.Condition;
import io.clientele.segmentation.condition.References;
import io.clientele.segmentation.question.Days;
import io.clientele.segmentation.question.Situation;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all segments mean now that are in use. */
@ApplicationScoped
public class Meanings {

    private final Sql sql;
    private final Definitions definitions;
    private final Situations situations;
    private final ObjectMapper json;

    Meanings(Sql sql, Definitions definitions, Situations situations, ObjectMapper json) {
        this.sql = sql;
        this.definitions = definitions;
        this.situations = situations;
        this.json = json;
    }

    public List<Meaning> inUse(Instant now) {
        return meanings(sql.of("select id, condition from segment where not archived order by id"), now);
    }

    /**
     * Until the end of the transaction nobody removes one of them.
     *
     * @param also one that is told even if it was put away
     * @throws Problem.Refusal 404
     */
    public List<Meaning> held(Instant now, @Nullable UUID also) {
        var held = meanings(
                sql.of("select id, condition from segment where not archived or id = :also order by id for key share")
                        .set("also", also),
                now);
        if (also != null && held.stream().noneMatch(one -> one.segmentId().equals(also))) {
            throw Problem.notFound("No segment " + also);
        }
        return held;
    }

    /** @throws Problem.Refusal 404 if there is no such segment */
    public void must(UUID segmentId) {
        definitions.now(segmentId);
    }

    /** @throws Problem.Refusal 404 if there is no such segment */
    public Meaning of(UUID segmentId, Instant now) {
        return meaning(segmentId, definitions.now(segmentId), situations.everybody(now));
    }

    private List<Meaning> meanings(Sql.Statement segments, Instant now) {
        var situation = situations.everybody(now);
        return segments.list(row -> Map.entry(row.uuid("id"), row.text("condition"))).stream()
                .map(segment -> meaning(segment.getKey(), ConditionJson.read(json, segment.getValue()), situation))
                .toList();
    }

    private Meaning meaning(UUID segmentId, Condition condition, Situation situation) {
        var all = new ArrayList<Condition>();
        add(condition, all);
        var whole = situation.zone() + " " + situation.currency()
                + all.stream().map(one -> ConditionJson.write(json, one)).toList();
        var digest =
                UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
        int size = all.stream().mapToInt(Condition::size).sum();
        return new Meaning(segmentId, condition, digest, size, Days.matter(condition, situation, definitions::now));
    }

    /** With those of the segments that it names. */
    private void add(Condition condition, List<Condition> all) {
        all.add(condition);
        References.of(condition, "").values().forEach(named -> add(definitions.now(named), all));
    }
}
