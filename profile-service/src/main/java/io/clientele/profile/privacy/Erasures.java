package io.clientele.profile.privacy;

import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Remembers who asked to be forgotten, by ids that lead to nobody. */
@ApplicationScoped
class Erasures {

    private final Sql sql;
    private final Clock clock;

    Erasures(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws Problem.Refusal 404 if there was no such erasure */
    Erased get(UUID id) {
        return sql.of("select id, profile_id, asked_at from erasure where id = :id")
                .set("id", id)
                .one(row -> new Erased(
                        row.uuid("id"), row.uuid("profile_id"), row.instant("asked_at"), receipts(row.uuid("id"))))
                .orElseThrow(() -> Problem.notFound("No erasure " + id));
    }

    Optional<UUID> of(UUID profileId) {
        return sql.of("select id from erasure where profile_id = :profile")
                .set("profile", profileId)
                .one(row -> row.uuid("id"));
    }

    /** @param ids of the erasures, by who was erased */
    void add(Map<UUID, UUID> ids) {
        sql.of("""
                insert into erasure (id, profile_id, asked_at)
                select id, profile_id, :now from unnest(:ids::uuid[], :profiles::uuid[]) e(id, profile_id)""")
                .set("ids", ids.values())
                .set("profiles", ids.keySet())
                .set("now", clock.instant())
                .update();
    }

    /** The first receipt of a reader counts. */
    void confirm(UUID id, String reader) {
        sql.of("""
                insert into erasure_receipt (erasure_id, reader, received_at) values (:id, :reader, :now)
                on conflict do nothing""")
                .set("id", id)
                .set("reader", reader)
                .set("now", clock.instant())
                .update();
    }

    private List<Erased.Receipt> receipts(UUID id) {
        return sql.of(
                        "select reader, received_at from erasure_receipt where erasure_id = :id order by received_at, reader")
                .set("id", id)
                .list(row -> new Erased.Receipt(row.text("reader"), row.instant("received_at")));
    }
}
