package io.clientele.segmentation.membership;

import io.clientele.kit.Sql;
import io.clientele.segmentation.source.Wholeness;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Evaluates every segment every so often, also when nobody asks: so that it is known since when people are in. */
@ApplicationScoped
class Rounds {

    private final Sql sql;
    private final Evaluation evaluation;
    private final Wholeness wholeness;

    Rounds(Sql sql, Evaluation evaluation, Wholeness wholeness) {
        this.sql = sql;
        this.evaluation = evaluation;
        this.wholeness = wholeness;
    }

    @Scheduled(
            every = "${segmentation.membership.every:60s}",
            delayed = "${segmentation.membership.every:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void go() {
        if (!wholeness.isGiven()) {
            return;
        }
        var due = sql.of("""
                select s.id from segment s left join membership_evaluation e on e.segment_id = s.id
                where not s.archived and (e.evaluated_at is null or e.evaluated_at < now() - interval '30 seconds')
                order by e.evaluated_at nulls first""").list(row -> row.uuid("id"));
        for (var segmentId : due) {
            try {
                evaluation.evaluate(segmentId);
            } catch (RuntimeException broken) {
                Log.errorf(broken, "Segment %s could not be evaluated", segmentId);
            }
        }
    }
}
