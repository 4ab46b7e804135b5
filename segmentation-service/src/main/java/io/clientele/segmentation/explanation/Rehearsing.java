package io.clientele.segmentation.explanation;

import io.clientele.kit.Sql;
import io.clientele.segmentation.assessment.Assessed;
import io.clientele.segmentation.assessment.Assessing;
import io.clientele.segmentation.explanation.Rehearsal.Move;
import io.clientele.segmentation.policy.Policies;
import io.clientele.segmentation.policy.Policy;
import io.clientele.segmentation.relationship.Relationship;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Judges some people by the settings that hold and by others, and keeps nothing. */
@ApplicationScoped
class Rehearsing {

    private static final int ENOUGH = 5000; // a share of all is then known to 1.4 points, 95 times of 100

    private final Sql sql;
    private final Assessing assessing;
    private final Policies policies;

    Rehearsing(Sql sql, Assessing assessing, Policies policies) {
        this.sql = sql;
        this.assessing = assessing;
        this.policies = policies;
    }

    Rehearsal of(Policy wanted) {
        // ids are made by the clock, their digests at random: the same people each time, so that two previews compare
        var some = sql.of(
                        "select profile_id from standing where exemption is null order by md5(profile_id::text) limit :most")
                .set("most", ENOUGH)
                .list(row -> row.uuid("profile_id"));
        var held = policies.current();
        var before = judged(some, held);
        var after = judged(some, new Policies.Version(held.number() + 1, wanted));
        var counts = new TreeMap<Relationship, Map<Relationship, Integer>>();
        before.forEach((id, was) -> {
            var then = after.get(id);
            if (then != null) {
                counts.computeIfAbsent(was, none -> new TreeMap<>()).merge(then, 1, Integer::sum);
            }
        });
        var moves = counts.entrySet().stream()
                .flatMap(was -> was.getValue().entrySet().stream()
                        .map(then -> new Move(was.getKey(), then.getKey(), then.getValue())))
                .toList();
        var people =
                sql.of("select count(*) from standing where exemption is null").number();
        return new Rehearsal(moves.stream().mapToInt(Move::people).sum(), people, moves);
    }

    private Map<UUID, Relationship> judged(Collection<UUID> some, Policies.Version by) {
        var found = new HashMap<UUID, Relationship>();
        for (Assessed one : assessing.review(some, by)) {
            if (one.relationship() != null) {
                found.put(one.profileId(), one.relationship());
            }
        }
        return found;
    }
}
