package io.clientele.segmentation.source;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far we have read, and whose turn it is to read: one replica at a time, by the database's clock. */
@ApplicationScoped
class Bookmark {

    /** The right to go on from a position; worth nothing once another has a higher token. */
    record Lease(long token, @Nullable String position, boolean complete) {}

    /** Another replica reads: what we were about to write must not be. */
    static class Lost extends RuntimeException {}

    private final Sql sql;
    private final SourceConfig config;
    private final UUID owner = UUID.randomUUID();

    Bookmark(Sql sql, SourceConfig config) {
        this.sql = sql;
        this.config = config;
    }

    /** Empty while another replica reads. */
    Optional<Lease> lease() {
        return sql.of("""
                update reading.reader
                set token = case when owner = :owner then token else token + 1 end, owner = :owner,
                    leased_until = now() + make_interval(secs => :seconds)
                where owner = :owner or leased_until < now()
                returning token, position, coalesce(complete_at >= applied_at, complete_at is not null) as complete""")
                .set("owner", owner)
                .set("seconds", (double) config.lease().toSeconds())
                .one(row -> new Lease(row.number("token"), row.text("position"), row.flag("complete")));
    }

    /** A sign of life, however long a page takes: waits for the one that is being written, and is good from then on. */
    void renew() {
        sql.of("""
                update reading.reader set leased_until = clock_timestamp() + make_interval(secs => :seconds)
                where owner = :owner""")
                .set("owner", owner)
                .set("seconds", (double) config.lease().toSeconds())
                .update();
    }

    /** Goes with the transaction in which everything up to {@code position} is written. */
    void move(Lease lease, String position, Instant recordedAt, boolean complete) {
        written(sql.of("""
                update reading.reader
                set position = :position, change_at = :recordedAt, applied_at = now(), failing = null,
                    complete_at = case when :complete then now() else complete_at end
                where token = :token""")
                .set("position", position)
                .set("recordedAt", recordedAt)
                .set("complete", complete)
                .set("token", lease.token())
                .update());
    }

    /** Nothing new: what we have is all there is. */
    void rest(Lease lease) {
        written(sql.of("update reading.reader set complete_at = now(), failing = null where token = :token")
                .set("token", lease.token())
                .update());
    }

    /** Back to the beginning. */
    void reset(Lease lease) {
        written(sql.of("""
                update reading.reader set position = null, change_at = null, applied_at = null, complete_at = null
                where token = :token""").set("token", lease.token()).update());
    }

    /** Back to the beginning, whoever reads. */
    void reset() {
        sql.of("""
                update reading.reader
                set position = null, change_at = null, applied_at = null, complete_at = null,
                    token = token + 1, owner = null, leased_until = '-infinity'""").update();
    }

    void note(String failing) {
        sql.of("update reading.reader set failing = :failing where owner = :owner")
                .set("failing", failing)
                .set("owner", owner)
                .update();
    }

    /** Lets another replica go on at once. */
    void release() {
        sql.of("update reading.reader set owner = null, leased_until = '-infinity' where owner = :owner")
                .set("owner", owner)
                .update();
    }

    private static void written(int rows) {
        if (rows == 0) {
            throw new Lost();
        }
    }
}
