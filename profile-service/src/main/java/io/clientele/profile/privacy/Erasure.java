package io.clientele.profile.privacy;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.kit.Sql;
import io.clientele.profile.change.Change;
import io.clientele.profile.change.Changes;
import io.clientele.profile.identity.Belongings;
import io.clientele.profile.identity.Profiles;
import io.clientele.profile.privacy.Erasures.Made;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Forgets a person, and all profiles that were found to be the same: every row goes in one transaction, and a tombstone
 * is all that the feed still tells. Who comes again, comes as somebody new.
 */
@ApplicationScoped
public class Erasure {

    /** As the feed tells it, of a profile that is no more. */
    @RegisterForReflection
    @Schema(name = "ErasureTold")
    public record Told(UUID profileId, UUID erasureId) {}

    private final Sql sql;
    private final Erasures erasures;
    private final Profiles profiles;
    private final List<Belongings> belongings;
    private final Changes changes;

    Erasure(Sql sql, Erasures erasures, Profiles profiles, @All List<Belongings> belongings, Changes changes) {
        this.sql = sql;
        this.erasures = erasures;
        this.profiles = profiles;
        this.belongings = belongings;
        this.changes = changes;
    }

    /** Asking again is answered with the first erasure. */
    @Transactional
    Erased erase(UUID id) {
        return erasures.get(erasures.of(id).orElseGet(() -> eraseNow(id)));
    }

    private UUID eraseNow(UUID id) {
        return eraseAll(List.of(profiles.hold(id))).getFirst();
    }

    /** Forgets several at once, none of whom another profile holds; returns the erasures in the order of their ids. */
    @Transactional(TxType.MANDATORY)
    public List<UUID> eraseAll(Collection<UUID> survivors) {
        var erasureIds = new TreeMap<UUID, UUID>();
        survivors.forEach(one -> erasureIds.put(one, UuidCreator.getTimeOrderedEpoch()));
        var tombstones = sql.of("""
                select id, coalesce(merged_into, id) as survivor from profile
                where id = any(:ids::uuid[]) or merged_into = any(:ids::uuid[]) order by id for update""")
                .set("ids", erasureIds.keySet())
                .list(row -> tombstone(row.uuid("id"), erasureIds.get(row.uuid("survivor"))));
        var ids = tombstones.stream().map(Change::profileId).toList();
        changes.erase(ids);
        changes.record(tombstones);
        belongings.forEach(rows -> rows.erase(ids));
        delete("possible_duplicate where profile_id = any(:ids::uuid[]) or other_id = any(:ids::uuid[])", ids);
        delete("identifier where profile_id = any(:ids::uuid[])", ids);
        delete("profile where id = any(:ids::uuid[])", ids);
        // the answers that Idempotency-Keys would repeat tell of them too
        delete("""
                idempotency where split_part(split_part(location, '/v1/profiles/', 2), '/', 1)
                                  = any(:ids::uuid[]::text[])""", ids);
        erasures.add(made(erasureIds, tombstones));
        Log.infof("%d erasures took %d profiles", erasureIds.size(), ids.size());
        return List.copyOf(erasureIds.values());
    }

    private static List<Made> made(Map<UUID, UUID> erasureIds, List<Change> tombstones) {
        var profiles = tombstones.stream()
                .map(tombstone -> ((Told) tombstone.data()).erasureId())
                .collect(groupingBy(identity(), counting()));
        return erasureIds.entrySet().stream()
                .map(one -> new Made(
                        one.getValue(),
                        one.getKey(),
                        profiles.getOrDefault(one.getValue(), 1L).intValue()))
                .toList();
    }

    private static Change tombstone(UUID id, UUID erasureId) {
        return new Change(id, "erased", new Told(id, erasureId));
    }

    private void delete(String what, List<UUID> ids) {
        sql.of("delete from " + what).set("ids", ids).update();
    }
}
