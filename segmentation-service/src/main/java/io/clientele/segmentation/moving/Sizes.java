package io.clientele.segmentation.moving;

import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** How many are in, and were at the end of each day. */
@ApplicationScoped
public class Sizes {

    /**
     * How many were in at the end of a day, or are so far.
     *
     * @param came who came in on it: a survivor, too, who was not in but by their duplicate
     * @param went who left on it: duplicates, too, and who was forgotten
     */
    public record Size(LocalDate day, long members, long came, long went) {}

    private static final String NOTE = """
            insert into segment_size (segment_id, day, members, came, went)
            select id, :day, size, came, went from changed
            on conflict (segment_id, day) do update set members = excluded.members,
                came = segment_size.came + excluded.came, went = segment_size.went + excluded.went""";

    private final Sql sql;
    private final Business business;

    Sizes(Sql sql, Business business) {
        this.sql = sql;
        this.business = business;
    }

    /** Adds who came, and takes off who went. */
    public void move(List<Moved> moved, Instant asOf) {
        if (!moved.isEmpty()) {
            sql.of("""
                    with changed as (
                        update segment s set size = s.size + m.came - m.went, counted_at = :asOf
                        from unnest(:ids::uuid[], :came::bigint[], :went::bigint[]) m(segment_id, came, went)
                        where s.id = m.segment_id
                        returning s.id, s.size, m.came, m.went)
                    """ + NOTE)
                    .set("ids", moved.stream().map(Moved::segmentId).toList())
                    .set("came", moved.stream().map(Moved::came).toList())
                    .set("went", moved.stream().map(Moved::went).toList())
                    .set("asOf", asOf)
                    .set("day", day(asOf))
                    .update();
        }
    }

    /** Counts all who are in. */
    void count(Collection<UUID> segmentIds, List<Moved> moved, Instant asOf) {
        move(moved, asOf);
        sql.of("""
                with changed as (
                    update segment s set counted_at = :asOf, size = (
                        select count(*) from membership m where m.segment_id = s.id and m.until is null)
                    where s.id = any(:ids::uuid[])
                    returning s.id, s.size, 0 as came, 0 as went)
                """ + NOTE)
                .set("ids", segmentIds)
                .set("asOf", asOf)
                .set("day", day(asOf))
                .update();
    }

    public List<Size> page(UUID segmentId, LocalDate after, int limit) {
        return sql.of("""
                select day, members, came, went from segment_size
                where segment_id = :segment and day > :after order by day limit :limit""")
                .set("segment", segmentId)
                .set("after", after)
                .set("limit", limit)
                .list(row -> new Size(row.date("day"), row.number("members"), row.number("came"), row.number("went")));
    }

    private LocalDate day(Instant asOf) {
        return asOf.atZone(business.zone()).toLocalDate();
    }
}
