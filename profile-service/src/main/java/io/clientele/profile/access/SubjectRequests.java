package io.clientele.profile.access;

import io.clientele.kit.Sql;
import io.clientele.profile.identity.Belongings;
import io.clientele.profile.identity.OriginRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who asked what is known of them, and whether they were answered: since then somebody was shown it. */
@ApplicationScoped
public class SubjectRequests implements Belongings {

    /**
     * A person asks through a shop.
     *
     * @param source the shop's name
     * @param reference the shop's number of the request
     * @param answeredAt when all that is known was first shown after that
     */
    record SubjectRequest(
            UUID profileId,
            String source,
            String reference,
            Instant askedAt,
            @Nullable Instant answeredAt) {}

    private final Sql sql;
    private final Clock clock;
    private final OriginRows rows;

    SubjectRequests(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.rows = new OriginRows(sql, "subject_request", "source, reference, origin_profile_id, asked_at");
    }

    /** Told again, it is no other request. */
    public void note(UUID profileId, String source, String reference) {
        sql.of("""
                insert into subject_request (profile_id, source, reference, origin_profile_id, asked_at)
                values (:profile, :source, :reference, :profile, :now) on conflict do nothing""")
                .set("profile", profileId)
                .set("source", source)
                .set("reference", reference)
                .set("now", clock.instant())
                .update();
    }

    /** Those that wait first, the oldest of them first. */
    List<SubjectRequest> latest(int limit) {
        return sql.of("""
                with told as (
                    select r.*, (select min(a.asked_at) from subject_access a
                                 where a.profile_id = r.profile_id and a.asked_at >= r.asked_at) as answered_at
                    from subject_request r)
                select * from told
                order by answered_at is not null, case when answered_at is null then asked_at end, asked_at desc
                limit :limit""")
                .set("limit", limit)
                .list(row -> new SubjectRequest(
                        row.uuid("profile_id"),
                        row.text("source"),
                        row.text("reference"),
                        row.instant("asked_at"),
                        row.instant("answered_at")));
    }

    @Override
    public void move(List<Move> moves) {
        rows.move(moves);
    }

    @Override
    public void giveBack(Parting parting) {
        rows.giveBack(parting);
    }

    @Override
    public void erase(Collection<UUID> profileIds) {
        rows.erase(profileIds);
    }
}
