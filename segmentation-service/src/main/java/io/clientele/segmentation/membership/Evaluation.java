package io.clientele.segmentation.membership;

import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import io.clientele.segmentation.segment.Census;
import io.clientele.segmentation.source.Wholeness;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Brings a segment's memberships up to date in one statement: who newly belongs comes in, who no longer does goes. */
@ApplicationScoped
class Evaluation {

    private final Sql sql;
    private final Census census;
    private final Wholeness wholeness;
    private final Clock clock;

    Evaluation(Sql sql, Census census, Wholeness wholeness, Clock clock) {
        this.sql = sql;
        this.census = census;
        this.wholeness = wholeness;
        this.clock = clock;
    }

    /**
     * Returns the moment as of which the memberships are right; later than that of any evaluation before.
     *
     * @throws Problem.Refusal 404, or 503 while people seem not to be there who are
     */
    Instant evaluate(UUID segmentId) {
        wholeness.must();
        return QuarkusTransaction.requiringNew().call(() -> {
            var before = hold(segmentId);
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var asOf = now.isAfter(before) ? now : before.plus(1, ChronoUnit.MICROS);
            rewrite(segmentId, asOf);
            note(segmentId, asOf);
            return asOf;
        });
    }

    /** One evaluation of a segment at a time; returns when the last one was. */
    private Instant hold(UUID segmentId) {
        sql.of("select id from segment where id = :id for key share") // who deletes it waits, or we find nothing
                .set("id", segmentId)
                .one(row -> row.uuid("id"))
                .orElseThrow(() -> Problem.notFound("No segment " + segmentId));
        sql.of("insert into membership_evaluation (segment_id) values (:id) on conflict do nothing")
                .set("id", segmentId)
                .update();
        return sql.of("""
                select case when as_of = '-infinity' then 'epoch'::timestamptz else as_of end as as_of
                from membership_evaluation where segment_id = :id for update""").set("id", segmentId).one(row -> row.instant("as_of")).orElseThrow();
    }

    private void rewrite(UUID segmentId, Instant asOf) {
        var members = census.members(segmentId, asOf);
        var statement = sql.of("""
                with belongs as (%s),
                gone as (
                    update membership m set until = :asOf
                    where m.segment_id = :segment and m.until is null
                        and not exists (select 1 from belongs b where b.profile_id = m.profile_id))
                insert into membership (profile_id, segment_id, since)
                select b.profile_id, :segment, :asOf from belongs b
                where not exists (
                    select 1 from membership m
                    where m.profile_id = b.profile_id and m.segment_id = :segment and m.until is null)
                """.formatted(members.text()));
        members.parameters().forEach(statement::set);
        statement.set("segment", segmentId).set("asOf", asOf).update();
    }

    private void note(UUID segmentId, Instant asOf) {
        sql.of("update membership_evaluation set as_of = :asOf, evaluated_at = now() where segment_id = :id")
                .set("asOf", asOf)
                .set("id", segmentId)
                .update();
        sql.of("""
                update segment set counted_at = :asOf, size = (
                    select count(*) from membership where segment_id = :id and until is null)
                where id = :id""").set("asOf", asOf).set("id", segmentId).update();
    }
}
