package io.clientele.profile.merging;

import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import io.clientele.profile.change.Change;
import io.clientele.profile.change.Changes;
import io.clientele.profile.identity.Belongings;
import io.clientele.profile.identity.Profiles;
import io.quarkus.arc.All;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Two who were taken for one are two again. Each gets back what it said and what it brought; what came in the meantime
 * stays with the one who went on, since nobody knows which of the two it was.
 */
@ApplicationScoped
public class Undo {

    /**
     * As the feed tells it, of both: what had begun with {@code origins} is the profile's again, and not the other's. What
     * the other was, and what it allowed, from its version {@code since} on was of both, and is told anew.
     */
    @RegisterForReflection
    @Schema(name = "PartingTold")
    public record Told(UUID profileId, UUID from, List<UUID> origins, long since) {}

    private static final List<String> TOLD_ANEW = List.of("profile", "consent", "permission", "objection", "contract");

    private final Sql sql;
    private final Clock clock;
    private final Profiles profiles;
    private final Lives lives;
    private final Merges merges;
    private final List<Belongings> belongings;
    private final Changes changes;

    Undo(
            Sql sql,
            Clock clock,
            Profiles profiles,
            Lives lives,
            Merges merges,
            @All List<Belongings> belongings,
            Changes changes) {
        this.sql = sql;
        this.clock = clock;
        this.profiles = profiles;
        this.lives = lives;
        this.merges = merges;
        this.belongings = belongings;
        this.changes = changes;
    }

    /**
     * Undone already, it stays so.
     *
     * @throws Problem.Refusal 404 if there was no such merge, 409 if it is too old or one of the two has gone on since
     */
    @Transactional(TxType.MANDATORY)
    public Merged undo(UUID mergeId, String by) {
        var wentOnAs = lock(get(mergeId));
        var merged = get(mergeId);
        if (merged.undoneAt() == null) {
            mustStand(merged, wentOnAs);
            part(merged);
            merges.undone(merged, by);
        }
        return get(mergeId);
    }

    private Merged get(UUID mergeId) {
        return merges.get(mergeId)
                .orElseThrow(() -> Problem.notFound("No merge " + mergeId + ", or it is too long ago to be known"));
    }

    /** Returns who the survivor has become since, if it has. */
    private @Nullable UUID lock(Merged merged) {
        var into = new HashMap<UUID, @Nullable UUID>();
        sql.of("select id, merged_into from profile where id in (:survivor, :duplicate) order by id for update")
                .set("survivor", merged.survivorId())
                .set("duplicate", merged.duplicateId())
                .list(row -> into.put(row.uuid("id"), row.uuid("merged_into")));
        return into.get(merged.survivorId());
    }

    private void mustStand(Merged merged, @Nullable UUID wentOnAs) {
        if (merged.undoUntil().isBefore(clock.instant())) {
            throw Problem.conflict("A merge can be undone for %d days".formatted(Merges.UNDOABLE.toDays()));
        }
        if (wentOnAs != null) {
            throw Problem.conflict("They have become one with profile " + wentOnAs + " since: undo that merge first");
        }
    }

    private void part(Merged merged) {
        var parting = merged.parting();
        var survivor = lives.of(List.of(parting.survivor())).get(parting.survivor());
        var without = Without.merge(merged, merges.after(merged), survivor);
        without.later().forEach(merges::rewrite);
        revive(parting);
        changes.takeBack(parting.survivor(), merged.since(), TOLD_ANEW);
        var told = new Told(parting.duplicate(), parting.survivor(), parting.origins(), merged.since());
        changes.record(List.of(
                new Change(parting.duplicate(), "parted", told), new Change(parting.survivor(), "parted", told)));
        giveNamesBack(merged);
        lives.write(Map.of(parting.survivor(), without.survivor(), parting.duplicate(), merged.duplicate()));
        belongings.forEach(rows -> rows.giveBack(parting));
        profiles.tell(List.of(parting.duplicate(), parting.survivor()));
    }

    private void revive(Belongings.Parting parting) {
        sql.of("""
                update profile set merged_into = nullif(:duplicate, id)
                where id = any(:origins::uuid[]) and merged_into = :survivor""")
                .set("duplicate", parting.duplicate())
                .set("origins", parting.origins())
                .set("survivor", parting.survivor())
                .update();
    }

    private void giveNamesBack(Merged merged) {
        sql.of("""
                update identifier i set profile_id = m.duplicate_id
                from merge m, jsonb_to_recordset(m.identifiers) n(kind text, value text)
                where m.profile_id = :survivor and m.id = :id
                  and (i.kind, i.value) = (n.kind, n.value) and i.profile_id = m.profile_id""").set("survivor", merged.survivorId()).set("id", merged.id()).update();
    }
}
