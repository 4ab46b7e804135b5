package io.clientele.segmentation.moving;

import io.clientele.kit.Sql;
import io.clientele.segmentation.question.Question;
import io.clientele.segmentation.segment.Census;
import io.clientele.segmentation.segment.Meaning;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings memberships up to date in one statement for many segments: who newly belongs comes in, who no longer does goes. */
@ApplicationScoped
class Evaluation {

    /** Of which the database can take the columns in one statement. */
    private static final int MOST_AT_ONCE = 600;

    private final Sql sql;
    private final Census census;

    Evaluation(Sql sql, Census census) {
        this.sql = sql;
        this.census = census;
    }

    /**
     * Returns those segments that somebody came into or left.
     *
     * @param among whom to look at; null is everybody
     */
    List<Moved> evaluate(List<Meaning> segments, @Nullable Collection<UUID> among, Instant now) {
        var moved = new ArrayList<Moved>();
        for (int from = 0, to; from < segments.size(); from = to) {
            to = end(segments, from);
            moved.addAll(atOnce(segments.subList(from, to), among, now));
        }
        return moved;
    }

    private static int end(List<Meaning> segments, int from) {
        int to = from + 1;
        for (int size = segments.get(from).size(); to < segments.size(); to++) {
            size += segments.get(to).size();
            if (size > MOST_AT_ONCE) {
                break;
            }
        }
        return to;
    }

    private List<Moved> atOnce(List<Meaning> segments, @Nullable Collection<UUID> among, Instant now) {
        var plan = census.plan(segments.stream().map(Meaning::condition).toList(), now);
        var question = among == null ? plan.belonging() : plan.belonging(among);
        var statement = sql.of(statement(question, among == null ? "" : "and m.profile_id = any(:among::uuid[])"));
        question.parameters().forEach(statement::set);
        if (among != null) {
            statement.set("among", among);
        }
        return statement
                .set("segments", segments.stream().map(Meaning::segmentId).toList())
                .set("now", now)
                .list(Moved::of);
    }

    /** Who is forgotten or merges meanwhile does not come in. */
    private static String statement(Question belonging, String among) {
        return """
                with belongs as materialized (
                    select b.profile_id, (:segments::uuid[])[b.nth + 1] as segment_id from (%1$s) b
                ), gone as (
                    update membership m set until = :now
                    where m.until is null and m.segment_id = any(:segments::uuid[]) %2$s
                        and not exists (
                            select 1 from belongs b where (b.profile_id, b.segment_id) = (m.profile_id, m.segment_id))
                    returning m.segment_id
                ), come as (
                    insert into membership (profile_id, segment_id, since)
                    select p.profile_id, b.segment_id, :now from belongs b
                    join reading.person p on p.profile_id = b.profile_id
                    where not exists (
                        select 1 from membership m
                        where (m.profile_id, m.segment_id) = (b.profile_id, b.segment_id) and m.until is null)
                    for key share of p
                    on conflict do nothing -- a merge has just brought them along
                    returning segment_id
                )
                select segment_id, sum(came) as came, sum(went) as went
                from (select segment_id, 1 as came, 0 as went from come union all select segment_id, 0, 1 from gone) moved
                group by 1
                order by 1""".formatted(belonging.text(), among);
    }
}
