package io.clientele.profile.duplicate;

import io.clientele.kit.Sql;
import io.clientele.profile.identity.Belongings;
import io.clientele.profile.identity.Onlooker;
import io.clientele.profile.identity.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps by what each person may be taken for another, and notes whom that makes possible duplicates. */
@ApplicationScoped
class Likenesses implements Onlooker, Belongings {

    /** A key that more people share is a family's, an office's or nobody's, and tells nothing. */
    private static final int MOST_ALIKE = 10;

    private record Likeness(UUID profileId, Rule rule, String key) {}

    private final Sql sql;
    private final Clock clock;

    Likenesses(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void changed(List<Profile> profiles) {
        var ids = profiles.stream().map(Profile::id).toList();
        var present = profiles.stream().flatMap(Likenesses::of).toList();
        sql.of("""
                delete from likeness l where profile_id = any(:ids::uuid[]) and not exists (
                    select from unnest(:profiles::uuid[], :rules::text[]) k(profile_id, rule)
                    where (k.profile_id, k.rule) = (l.profile_id, l.rule))""")
                .set("ids", ids)
                .set("profiles", present.stream().map(Likeness::profileId).toList())
                .set("rules", present.stream().map(Likeness::rule).toList())
                .update();
        suspect(write(present));
    }

    private static Stream<Likeness> of(Profile profile) {
        return Stream.of(Rule.values())
                .flatMap(rule -> rule.key(profile).stream().map(key -> new Likeness(profile.id(), rule, key)));
    }

    /** Returns those that are new. */
    private List<Likeness> write(List<Likeness> present) {
        if (present.isEmpty()) {
            return List.of();
        }
        return sql.of("""
                insert into likeness (profile_id, rule, key)
                select * from unnest(:profiles::uuid[], :rules::text[], :keys::text[]) k(profile_id, rule, key)
                on conflict (profile_id, rule) do update set key = excluded.key where likeness.key <> excluded.key
                returning profile_id, rule, key""")
                .set("profiles", present.stream().map(Likeness::profileId).toList())
                .set("rules", present.stream().map(Likeness::rule).toList())
                .set("keys", present.stream().map(Likeness::key).toList())
                .list(row -> new Likeness(row.uuid("profile_id"), Rule.valueOf(row.text("rule")), row.text("key")));
    }

    private void suspect(List<Likeness> fresh) {
        if (!fresh.isEmpty()) {
            sql.of("""
                    insert into possible_duplicate (profile_id, other_id, reason, recorded_at)
                    select k.profile_id, o.profile_id, k.rule, :now
                    from unnest(:profiles::uuid[], :rules::text[], :keys::text[]) k(profile_id, rule, key)
                    cross join lateral (
                        select profile_id from likeness l
                        where (l.rule, l.key) = (k.rule, k.key) and l.profile_id <> k.profile_id
                        limit :most) o
                    where not exists (
                        select from possible_duplicate d
                        where (d.profile_id, d.other_id, d.reason) = (o.profile_id, k.profile_id, k.rule))
                    on conflict do nothing""")
                    .set("now", clock.instant())
                    .set("profiles", fresh.stream().map(Likeness::profileId).toList())
                    .set("rules", fresh.stream().map(Likeness::rule).toList())
                    .set("keys", fresh.stream().map(Likeness::key).toList())
                    .set("most", MOST_ALIKE)
                    .update();
        }
    }

    /**
     * Two that became alike at the same moment, in two transactions, did not see each other: this finds all that are and
     * were not noted. Returns how many pairs were found.
     */
    int search() {
        return sql.of("""
                insert into possible_duplicate (profile_id, other_id, reason, recorded_at)
                select a.profile_id, b.profile_id, a.rule, :now
                from (select rule, key from likeness group by rule, key having count(*) between 2 and :most) shared
                join likeness a using (rule, key) join likeness b using (rule, key)
                where a.profile_id < b.profile_id and not exists (
                    select from possible_duplicate d where d.reason = a.rule
                      and (d.profile_id, d.other_id) in ((a.profile_id, b.profile_id), (b.profile_id, a.profile_id)))
                on conflict do nothing""").set("now", clock.instant()).set("most", MOST_ALIKE).update();
    }

    /** What the survivor has by itself stays; it is told anew, and so looked at anew. */
    @Override
    public void move(List<Move> moves) {
        forget(moves.stream().map(Move::from).toList());
    }

    /** They are two, somebody says. */
    @Override
    public void giveBack(Parting parting) {
        var pair = Pair.of(parting.duplicate(), parting.survivor());
        sql.of("""
                insert into distinct_people (profile_id, other_id, said_by, said_at)
                values (:a, :b, 'undo of a merge', :now) on conflict do nothing""")
                .set("a", pair.smaller())
                .set("b", pair.greater())
                .set("now", clock.instant())
                .update();
    }

    @Override
    public void erase(Collection<UUID> profileIds) {
        forget(profileIds);
        sql.of("delete from distinct_people where profile_id = any(:ids::uuid[]) or other_id = any(:ids::uuid[])")
                .set("ids", profileIds)
                .update();
    }

    private void forget(Collection<UUID> profileIds) {
        sql.of("delete from likeness where profile_id = any(:ids::uuid[])")
                .set("ids", profileIds)
                .update();
    }
}
