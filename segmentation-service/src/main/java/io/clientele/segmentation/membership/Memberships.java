package io.clientele.segmentation.membership;

import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.moving.Moved;
import io.clientele.segmentation.moving.Sizes;
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
    private final Sizes sizes;
    private final Business business;

    Memberships(Sql sql, Sizes sizes, Business business) {
        this.sql = sql;
        this.sizes = sizes;
        this.business = business;
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
        var moved = sql.of("""
                with moved as (
                    delete from membership t using unnest(:duplicates::uuid[], :survivors::uuid[]) m(duplicate, survivor)
                    where t.profile_id = m.duplicate
                    returning m.survivor, t.segment_id, t.since, t.until
                ), inherited as (
                    select distinct on (survivor, segment_id) survivor, segment_id, since, until
                    from moved order by survivor, segment_id, until desc nulls first, since
                ), kept as (
                    insert into membership (profile_id, segment_id, since, until)
                    select survivor, segment_id, since, until from inherited i
                    where not exists (
                        select 1 from membership m where m.profile_id = i.survivor and m.segment_id = i.segment_id
                            and m.since < coalesce(i.until, 'infinity') and coalesce(m.until, 'infinity') > i.since)
                    on conflict do nothing -- somebody has just found that the survivor is in
                    returning segment_id, until
                )
                select segment_id, sum(came) as came, sum(went) as went
                from (select segment_id, 1 as came, 0 as went from kept where until is null
                    union all select segment_id, 0, 1 from moved where until is null) counted
                group by 1 order by 1""")
                .set("duplicates", merged.survivors().keySet())
                .set("survivors", merged.survivors().values())
                .list(Moved::of);
        sizes.move(moved, business.now());
    }

    void erase(@Observes Erased erased) {
        var moved = sql.of("""
                with gone as (
                    delete from membership where profile_id = any(:ids::uuid[]) returning segment_id, until)
                select segment_id, 0 as came, count(*) as went from gone where until is null group by 1 order by 1""").set("ids", erased.profileIds()).list(Moved::of);
        sizes.move(moved, business.now());
    }
}
