package io.clientele.profile.privacy;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.kit.Sql;
import io.clientele.profile.feed.Change;
import io.clientele.profile.feed.Changes;
import io.clientele.profile.identity.Belongings;
import io.clientele.profile.identity.Profiles;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Forgets a person, and all profiles that were found to be the same: every row goes in one transaction, and a tombstone
 * is all that the feed still tells. Who comes again, comes as somebody new.
 */
@ApplicationScoped
class Erasure {

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
        var erasureId = UuidCreator.getTimeOrderedEpoch();
        var survivor = profiles.hold(id);
        var ids = sql.of("select id from profile where :id in (id, merged_into) order by id for update")
                .set("id", survivor)
                .list(row -> row.uuid("id"));
        changes.erase(ids);
        changes.record(ids.stream().map(one -> tombstone(one, erasureId)).toList());
        belongings.forEach(rows -> rows.erase(ids));
        delete("possible_duplicate where profile_id = any(:ids::uuid[]) or other_id = any(:ids::uuid[])", ids);
        delete("identifier where profile_id = any(:ids::uuid[])", ids);
        delete("profile where id = any(:ids::uuid[])", ids);
        // the answers that Idempotency-Keys would repeat tell of them too
        delete("idempotency where split_part(location, '/v1/profiles/', 2) = any(:ids::uuid[]::text[])", ids);
        erasures.add(erasureId, survivor);
        Log.infof("Erasure %s took %d profiles", erasureId, ids.size());
        return erasureId;
    }

    private static Change tombstone(UUID id, UUID erasureId) {
        return new Change(id, "erased", Map.of("profileId", id, "erasureId", erasureId));
    }

    private void delete(String what, List<UUID> ids) {
        sql.of("delete from " + what).set("ids", ids).update();
    }
}
