package io.clientele.profile.feed;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Gives committed changes their position, one pass at a time over all replicas. A pass is one statement, so that nothing
 * that happens to us in between can leave it half done or keep it open.
 *
 * <p>Order is kept per profile: who writes a version holds the profile's row, so that whoever sees it sees the versions
 * before it.
 */
@ApplicationScoped
class Numbering {

    private final Sql sql;
    private final String owner = UUID.randomUUID().toString();

    Numbering(Sql sql) {
        this.sql = sql;
    }

    /** Returns how many changes got their position; 0 too if another replica sees to it. */
    long pass() {
        return somethingNew() ? number() : 0;
    }

    private boolean somethingNew() {
        return sql.of("select exists (select from change_unnumbered) as yes")
                .one(row -> row.flag("yes"))
                .orElseThrow();
    }

    private long number() {
        return sql.of("""
                        with mine as (
                            update feed_head set
                                token = token + case when owner = :owner then 0 else 1 end,
                                owner = :owner,
                                leased_until = clock_timestamp() + interval '3 seconds',
                                position = position + (select count(*) from change_unnumbered)
                            where owner = :owner or leased_until < clock_timestamp()
                            returning position - (select count(*) from change_unnumbered) as before),
                        taken as (
                            delete from change_unnumbered u using mine
                            returning mine.before, u.profile_id, u.version, u.kind),
                        numbered as (
                            insert into change_position (position, profile_id, version, kind)
                            select before + row_number() over (order by profile_id, version), profile_id, version, kind
                            from taken
                            returning 1)
                        select count(*) from numbered""").set("owner", owner).number();
    }
}
