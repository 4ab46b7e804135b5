package io.clientele.profile.merging;

import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import io.clientele.profile.change.Change;
import io.clientele.profile.change.Changes;
import io.clientele.profile.identity.Belongings;
import io.clientele.profile.identity.Belongings.Move;
import io.clientele.profile.identity.Profiles;
import io.quarkus.arc.All;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two profiles turn out to be one person: all of the duplicate's goes over to the survivor. */
@ApplicationScoped
public class Merge {

    /** As the feed tells it: all of the profile's is now another's. */
    @RegisterForReflection
    @Schema(name = "MergeTold")
    public record Told(UUID profileId, UUID into) {}

    private final Sql sql;
    private final Profiles profiles;
    private final Lives lives;
    private final Merges merges;
    private final List<Belongings> belongings;
    private final Changes changes;

    Merge(Sql sql, Profiles profiles, Lives lives, Merges merges, @All List<Belongings> belongings, Changes changes) {
        this.sql = sql;
        this.profiles = profiles;
        this.lives = lives;
        this.merges = merges;
        this.belongings = belongings;
        this.changes = changes;
    }

    /**
     * The duplicates of {@code moves} end, and their survivors go on with both lives.
     *
     * @throws Problem.Refusal 409 if one of them is not there any more
     */
    @Transactional(TxType.MANDATORY)
    public void merge(List<Move> moves, Grounds grounds) {
        var all = moves.stream().flatMap(move -> Stream.of(move.from(), move.to()));
        if (!profiles.lock(new HashSet<>(all.toList()))) {
            throw Problem.conflict("One of the profiles is merged or erased already");
        }
        changes.record(moves.stream().map(Merge::merged).toList());
        rounds(moves).forEach(round -> mergeOneEach(round, grounds));
        profiles.tell(moves.stream().map(Move::to).distinct().toList());
    }

    private static Change merged(Move move) {
        return new Change(move.from(), "merged", new Told(move.from(), move.to()));
    }

    /** Each survivor once a round, so that what each duplicate brought is known. */
    private static List<List<Move>> rounds(List<Move> moves) {
        var rounds = new ArrayList<List<Move>>();
        var had = new HashMap<UUID, Integer>();
        for (var move : moves) {
            var round = had.merge(move.to(), 1, Integer::sum) - 1;
            if (round == rounds.size()) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(round).add(move);
        }
        return rounds;
    }

    private void mergeOneEach(List<Move> moves, Grounds grounds) {
        var before = lives.of(moves.stream()
                .flatMap(move -> Stream.of(move.from(), move.to()))
                .toList());
        var madeOne = new LinkedHashMap<UUID, Life>();
        moves.forEach(move ->
                madeOne.put(move.to(), before.get(move.to()).with(before.get(move.from()), grounds.choices())));
        merges.note(moves, before, madeOne, grounds);
        belongings.forEach(rows -> rows.move(moves));
        moveNames(moves);
        lives.write(madeOne);
        end(moves);
    }

    private void moveNames(List<Move> moves) {
        with(moves, "update identifier set profile_id = m.survivor from m where profile_id = m.duplicate");
    }

    private void end(List<Move> moves) {
        with(moves, """
                update profile set merged_into = m.survivor, attributes = '{}', email = null, phone = null, search = ''
                from m where m.duplicate in (id, merged_into)""");
    }

    private void with(List<Move> moves, String text) {
        sql.of("with m as (select * from unnest(:from::uuid[], :to::uuid[]) m(duplicate, survivor)) " + text)
                .set("from", moves.stream().map(Move::from).toList())
                .set("to", moves.stream().map(Move::to).toList())
                .update();
    }
}
