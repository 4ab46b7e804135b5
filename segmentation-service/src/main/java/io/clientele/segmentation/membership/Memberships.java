package io.clientele.segmentation.membership;

import io.clientele.kit.Sql;
import io.clientele.segmentation.reading.Erased;
import io.clientele.segmentation.reading.Merged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who was in, from since until just before until. */
@ApplicationScoped
class Memberships {

    private final Sql sql;

    Memberships(Sql sql) {
        this.sql = sql;
    }

    /** Those who were in at that moment, in order of their ids; asked again for the same moment, they are the same. */
    List<RollLine.Member> page(UUID segmentId, Instant asOf, @Nullable UUID after, int limit) {
        return sql.of("""
                select profile_id, since from membership
                where segment_id = :segment and profile_id > :after and since <= :asOf and (until is null or until > :asOf)
                order by profile_id limit :limit""")
                .set("segment", segmentId)
                .set("after", after == null ? new UUID(0, 0) : after)
                .set("asOf", asOf)
                .set("limit", limit)
                .list(row -> new RollLine.Member(row.uuid("profile_id"), row.instant("since")));
    }

    Optional<Instant> since(UUID segmentId, UUID profileId) {
        return sql.of("""
                select since from membership
                where profile_id = :profile and segment_id = :segment and until is null""").set("profile", profileId).set("segment", segmentId).one(row -> row.instant("since"));
    }

    /** The survivor is in since the duplicate was, where it was in alone; what overlaps is kept as the survivor's. */
    void merge(@Observes Merged merged) {
        sql.of("""
                with moved as (
                    delete from membership t using unnest(:duplicates::uuid[], :survivors::uuid[]) m(duplicate, survivor)
                    where t.profile_id = m.duplicate
                    returning m.survivor, t.segment_id, t.since, t.until
                ), inherited as (
                    select distinct on (survivor, segment_id) survivor, segment_id, since, until
                    from moved order by survivor, segment_id, until desc nulls first, since
                )
                insert into membership (profile_id, segment_id, since, until)
                select survivor, segment_id, since, until from inherited i
                where not exists (
                    select 1 from membership m where m.profile_id = i.survivor and m.segment_id = i.segment_id
                        and m.since < coalesce(i.until, 'infinity') and coalesce(m.until, 'infinity') > i.since)""")
                .set("duplicates", merged.survivors().keySet())
                .set("survivors", merged.survivors().values())
                .update();
    }

    void erase(@Observes Erased erased) {
        sql.of("delete from membership where profile_id = any(:ids::uuid[])")
                .set("ids", erased.profileIds())
                .update();
    }
}
