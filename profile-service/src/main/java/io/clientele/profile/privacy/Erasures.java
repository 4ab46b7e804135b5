package io.clientele.profile.privacy;

import io.clientele.kit.Problem;
import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Remembers who asked to be forgotten, by ids that lead to nobody. */
@ApplicationScoped
class Erasures {

    /** An erasure that was made: of whom, and of how many profiles that were theirs. */
    record Made(UUID id, UUID profileId, int profiles) {}

    private final Sql sql;
    private final Clock clock;
    private final List<String> readers;

    /** @param readers who must confirm before an erasure is complete */
    Erasures(
            Sql sql,
            Clock clock,
            @ConfigProperty(name = "clientele.feed.readers", defaultValue = "segmentation-service,outreach-service")
                    List<String> readers) {
        this.sql = sql;
        this.clock = clock;
        this.readers = readers;
    }

    /** @throws Problem.Refusal 404 if there was no such erasure */
    Erased get(UUID id) {
        return all("where id = :id", Map.of("id", id)).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("No erasure " + id));
    }

    Optional<UUID> of(UUID profileId) {
        return sql.of("select id from erasure where profile_id = :profile")
                .set("profile", profileId)
                .one(row -> row.uuid("id"));
    }

    /** The latest first: ids grow with time. */
    List<Erased> latest(@Nullable UUID before, int limit) {
        return before == null
                ? all("order by id desc limit :limit", Map.of("limit", limit))
                : all("where id < :before order by id desc limit :limit", Map.of("before", before, "limit", limit));
    }

    void add(Collection<Made> erasures) {
        sql.of("""
                insert into erasure (id, profile_id, profiles, asked_at)
                select *, :now from unnest(:ids::uuid[], :profiles::uuid[], :counts::int[])""")
                .set("ids", erasures.stream().map(Made::id).toList())
                .set("profiles", erasures.stream().map(Made::profileId).toList())
                .set("counts", erasures.stream().map(Made::profiles).toList())
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

    private List<Erased> all(String which, Map<String, ?> values) {
        var found = sql.of("select * from (select * from erasure " + which + ") e order by id desc");
        values.forEach(found::set);
        var rows = found.list(row ->
                new Open(row.uuid("id"), row.uuid("profile_id"), row.integer("profiles"), row.instant("asked_at")));
        var receipts = receipts(rows.stream().map(Open::id).toList());
        return rows.stream()
                .map(one -> Erased.of(
                        one.id(),
                        one.profileId(),
                        one.profiles(),
                        one.askedAt(),
                        receipts.getOrDefault(one.id(), List.of()),
                        readers))
                .toList();
    }

    private Map<UUID, List<Erased.Receipt>> receipts(List<UUID> ids) {
        var receipts = new HashMap<UUID, List<Erased.Receipt>>();
        sql.of("""
                select * from erasure_receipt where erasure_id = any(:ids::uuid[]) order by received_at, reader""")
                .set("ids", ids)
                .list(row -> receipts.computeIfAbsent(row.uuid("erasure_id"), _ -> new ArrayList<>())
                        .add(receipt(row)));
        return receipts;
    }

    private static Erased.Receipt receipt(Row row) throws SQLException {
        return new Erased.Receipt(row.text("reader"), row.instant("received_at"));
    }

    private record Open(UUID id, UUID profileId, int profiles, Instant askedAt) {}
}
