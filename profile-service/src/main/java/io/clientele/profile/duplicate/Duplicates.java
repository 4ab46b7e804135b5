package io.clientele.profile.duplicate;

import io.clientele.kit.Sql;
import io.clientele.profile.identity.People;
import io.clientele.profile.identity.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pairs of people who may be one, and what a person has said of them. */
@ApplicationScoped
class Duplicates {

    /**
     * Two people side by side.
     *
     * @param reasons the names of rules, or the kind of identifier that both showed
     */
    record Duplicate(Profile first, Profile second, List<String> reasons, Instant since) {

        Pair pair() {
            return new Pair(first.id(), second.id());
        }
    }

    /** Another profile that may be the same person. */
    record PossibleDuplicate(UUID profileId, String reason, Instant recordedAt) {}

    private record Found(Pair pair, List<String> reasons, Instant since) {}

    /** Pairs as they were noted, by who those people are now. */
    static String present(String table) {
        return """
                select d.*, least(p.now, o.now) a, greatest(p.now, o.now) b
                from $ d
                join (select id, coalesce(merged_into, id) as now from profile) p on p.id = d.profile_id
                join (select id, coalesce(merged_into, id) as now from profile) o on o.id = d.other_id
                """.replace("$", table);
    }

    private final Sql sql;
    private final People people;

    Duplicates(Sql sql, People people) {
        this.sql = sql;
        this.people = people;
    }

    List<Duplicate> after(Pair last, @Nullable String reason, int limit) {
        var found = sql.of("""
                select * from (
                    select a, b, string_agg(distinct reason, ',' order by reason) reasons, min(recorded_at) since
                    from (""" + present("possible_duplicate") + """
                         ) pair group by a, b) pair
                where a <> b and (a, b) > (:a, :b)
                  and (:reason::text is null or :reason = any(string_to_array(reasons, ',')))
                  and (a, b) not in (select a, b from (""" + present("distinct_people") + """
                                     ) apart)
                order by a, b limit :limit""")
                .set("a", last.smaller())
                .set("b", last.greater())
                .set("reason", reason)
                .set("limit", limit)
                .list(row -> new Found(
                        new Pair(row.uuid("a"), row.uuid("b")),
                        List.of(row.text("reasons").split(",")),
                        row.instant("since")));
        return sideBySide(found);
    }

    List<PossibleDuplicate> of(UUID profileId) {
        return sql.of("""
                select case a when :id then b else a end as profile_id, reason, min(recorded_at) as recorded_at
                from (""" + present("possible_duplicate") + """
                     ) pair where :id in (a, b) and a <> b group by a, b, reason order by recorded_at, profile_id""")
                .set("id", profileId)
                .list(row ->
                        new PossibleDuplicate(row.uuid("profile_id"), row.text("reason"), row.instant("recorded_at")));
    }

    private List<Duplicate> sideBySide(List<Found> found) {
        var profiles = people
                .all(found.stream()
                        .flatMap(one ->
                                Stream.of(one.pair().smaller(), one.pair().greater()))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Profile::id, one -> one));
        return found.stream()
                .filter(one -> both(one.pair(), profiles))
                .map(one -> new Duplicate(
                        profiles.get(one.pair().smaller()),
                        profiles.get(one.pair().greater()),
                        one.reasons(),
                        one.since()))
                .toList();
    }

    /** Somebody may have been erased since. */
    private static boolean both(Pair pair, Map<UUID, Profile> profiles) {
        return profiles.containsKey(pair.smaller()) && profiles.containsKey(pair.greater());
    }

    /** They are two, a person says: nobody is asked again. */
    void dismiss(Pair pair, String by, Instant at) {
        sql.of("""
                insert into distinct_people (profile_id, other_id, said_by, said_at) values (:a, :b, :by, :at)
                on conflict do nothing""")
                .set("a", pair.smaller())
                .set("b", pair.greater())
                .set("by", by)
                .set("at", at)
                .update();
    }

    /** Whether they had been told apart. */
    boolean doubtAgain(Pair pair) {
        return sql.of("""
                        delete from distinct_people t using (""" + present("distinct_people") + """
                                                             ) apart
                        where (t.profile_id, t.other_id) = (apart.profile_id, apart.other_id)
                          and (apart.a, apart.b) = (:a, :b)""")
                        .set("a", pair.smaller())
                        .set("b", pair.greater())
                        .update()
                > 0;
    }
}
