package io.clientele.profile.identity;

import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import io.clientele.profile.change.Change;
import io.clientele.profile.change.Changes;
import io.clientele.profile.identity.Belongings.Move;
import io.quarkus.arc.All;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.HashSet;
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
    private final Clock clock;
    private final Profiles profiles;
    private final List<Belongings> belongings;
    private final Changes changes;

    Merge(Sql sql, Clock clock, Profiles profiles, @All List<Belongings> belongings, Changes changes) {
        this.sql = sql;
        this.clock = clock;
        this.profiles = profiles;
        this.belongings = belongings;
        this.changes = changes;
    }

    /**
     * The duplicates of {@code moves} end, and their survivors go on with both lives.
     *
     * @throws Problem.Refusal 409 if one of them is not there any more
     */
    @Transactional(TxType.MANDATORY)
    public void merge(List<Move> moves) {
        var from = moves.stream().map(Move::from).toList();
        var to = moves.stream().map(Move::to).distinct().toList();
        if (!profiles.lock(
                new HashSet<>(Stream.concat(from.stream(), to.stream()).toList()))) {
            throw Problem.conflict("One of the profiles is merged or erased already");
        }
        changes.record(moves.stream().map(Merge::merged).toList());
        belongings.forEach(rows -> rows.move(moves));
        moveNames(moves);
        moveAttributes(moves);
        end(moves);
        profiles.tell(to);
    }

    private static Change merged(Move move) {
        return new Change(move.from(), "merged", new Told(move.from(), move.to()));
    }

    private void moveNames(List<Move> moves) {
        with(moves, """
                update identifier set profile_id = m.survivor from m where profile_id = m.duplicate""");
        with(moves, """
                insert into possible_duplicate
                select distinct on (a, b, reason) a, b, reason, recorded_at
                from (select coalesce(m.survivor, d.profile_id) a, coalesce(o.survivor, d.other_id) b, reason, recorded_at
                      from possible_duplicate d
                      left join m on m.duplicate = d.profile_id left join m o on o.duplicate = d.other_id
                      where m is not null or o is not null) moved
                where a <> b
                on conflict do nothing""");
        with(moves, """
                delete from possible_duplicate where profile_id in (select duplicate from m)
                                                  or other_id in (select duplicate from m)""");
    }

    /** What the survivor says of itself holds; the duplicates fill the gaps, the one that changed last first. */
    private void moveAttributes(List<Move> moves) {
        with(moves, """
                , gained as (
                    select s.id, coalesce(s.email, (array_agg(d.email order by d.changed_at desc)
                                                    filter (where d.email is not null))[1]) as email,
                           coalesce(s.phone, (array_agg(d.phone order by d.changed_at desc)
                                              filter (where d.phone is not null))[1]) as phone,
                           (select coalesce(jsonb_object_agg(key, value order by o.changed_at), '{}')
                            from m n join profile o on o.id = n.duplicate, jsonb_each(o.attributes)
                            where n.survivor = s.id) || s.attributes as attributes,
                           least(s.created_at, min(d.created_at)) as created_at
                    from m join profile s on s.id = m.survivor join profile d on d.id = m.duplicate
                    group by s.id)
                update profile p set attributes = g.attributes, email = g.email, phone = g.phone,
                                     created_at = g.created_at, changed_at = :now, search =
                """ + SearchText.of("g") + " from gained g where p.id = g.id");
    }

    private void end(List<Move> moves) {
        with(moves, """
                update profile set merged_into = m.survivor, attributes = '{}', email = null, phone = null, search = '',
                                   changed_at = :now
                from m where m.duplicate in (id, merged_into)""");
    }

    private void with(List<Move> moves, String text) {
        var statement = sql.of(
                        "with m as (select * from unnest(:from::uuid[], :to::uuid[]) m(duplicate, survivor)) " + text)
                .set("from", moves.stream().map(Move::from).toList())
                .set("to", moves.stream().map(Move::to).toList());
        (text.contains(":now") ? statement.set("now", clock.instant()) : statement).update();
    }
}
