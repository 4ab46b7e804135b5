package io.clientele.profile.access;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who was shown all that is known of somebody, and when. It outlives the person: it says nothing of them. */
@ApplicationScoped
class AccessLog {

    record Access(UUID id, UUID profileId, String askedBy, Instant askedAt) {}

    private final Sql sql;
    private final Clock clock;

    AccessLog(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    void note(UUID profileId, String by) {
        sql.of("insert into subject_access (profile_id, id, asked_by, asked_at) values (:profile, :id, :by, :now)")
                .set("profile", profileId)
                .set("id", UuidCreator.getTimeOrderedEpoch())
                .set("by", by)
                .set("now", clock.instant())
                .update();
    }

    /** The latest first: ids grow with time. */
    List<Access> latest(@Nullable UUID before, int limit) {
        return sql.of("""
                select * from subject_access where :before::uuid is null or id < :before order by id desc limit :limit""")
                .set("before", before)
                .set("limit", limit)
                .list(row -> new Access(
                        row.uuid("id"), row.uuid("profile_id"), row.text("asked_by"), row.instant("asked_at")));
    }
}
