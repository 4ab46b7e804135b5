package io.clientele.segmentation.persona;

import io.clientele.kit.Sql;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How the traits of a segment's members hang together: each by the one other that says most of it, which is the best
 * approximation of all of them together by pairs (Chow & Liu 1968, IEEE Transactions on Information Theory 14(3), 462–467).
 */
final class Dependence {

    /** How many members have both values. */
    private record Both(Trait one, String value, Trait other, String otherValue, long people) {}

    static final Dependence NONE = new Dependence(List.of());

    private record Branch(Trait one, Trait other, double information) {}

    private final Map<Trait, Trait> parents = new EnumMap<>(Trait.class);
    private final List<Trait> order = new ArrayList<>();
    private final Map<Trait, Map<String, Map<Trait, Map<String, Long>>>> given = new EnumMap<>(Trait.class);

    private Dependence(List<Both> all) {
        var branches = new ArrayList<Branch>();
        var pairs = new HashMap<List<Trait>, List<Both>>();
        all.forEach(both -> pairs.computeIfAbsent(List.of(both.one(), both.other()), first -> new ArrayList<>())
                .add(both));
        pairs.forEach(
                (traits, cells) -> branches.add(new Branch(traits.getFirst(), traits.getLast(), information(cells))));
        grow(branches);
        all.forEach(both -> {
            note(both.one(), both.value(), both.other(), both.otherValue(), both.people());
            note(both.other(), both.otherValue(), both.one(), both.value(), both.people());
        });
    }

    /** Of what was gathered; what fewer than five have in common is left out. */
    static Dependence of(Sql sql, Set<Trait> traits) {
        return new Dependence(sql.of("""
                select a.trait, a.value, b.trait as other, b.value as other_value, count(*) as people
                from trait_told a join trait_told b on b.profile_id = a.profile_id and a.trait < b.trait
                where a.member and b.member and a.trait = any(:traits::text[]) and b.trait = any(:traits::text[])
                group by 1, 2, 3, 4 having count(*) >= :fewest""")
                .set("traits", traits)
                .set("fewest", Cell.FEWEST)
                .list(row -> new Both(
                        Trait.valueOf(row.text("trait")),
                        row.text("value"),
                        Trait.valueOf(row.text("other")),
                        row.text("other_value"),
                        row.number("people"))));
    }

    /** Traits so that each comes after the one that it depends on; those that depend on nothing are missing. */
    List<Trait> order() {
        return order;
    }

    /** On which trait this one depends most. */
    @Nullable
    Trait parent(Trait trait) {
        return parents.get(trait);
    }

    /** How many have which value of a trait, of those who have a value of its parent; empty if that is not known. */
    Map<String, Long> given(Trait parent, String value, Trait trait) {
        return given.getOrDefault(parent, Map.of())
                .getOrDefault(value, Map.of())
                .getOrDefault(trait, Map.of());
    }

    /** The tree of most information, from whichever trait has the greatest part of it (Prim). */
    private void grow(List<Branch> branches) {
        branches.sort(Comparator.comparingDouble(Branch::information)
                .reversed()
                .thenComparing(Branch::one)
                .thenComparing(Branch::other));
        if (branches.isEmpty()) {
            return;
        }
        var reached = new TreeSet<Trait>();
        reached.add(branches.getFirst().one());
        order.add(branches.getFirst().one());
        for (var next = next(branches, reached); next != null; next = next(branches, reached)) {
            boolean forward = reached.contains(next.one());
            var child = forward ? next.other() : next.one();
            parents.put(child, forward ? next.one() : next.other());
            reached.add(child);
            order.add(child);
        }
    }

    private static @Nullable Branch next(List<Branch> branches, Set<Trait> reached) {
        return branches.stream()
                .filter(branch -> reached.contains(branch.one()) != reached.contains(branch.other()))
                .findFirst()
                .orElse(null);
    }

    /** Mutual information, in nats. */
    private static double information(List<Both> cells) {
        var ones = new HashMap<String, Long>();
        var others = new HashMap<String, Long>();
        cells.forEach(cell -> {
            ones.merge(cell.value(), cell.people(), Long::sum);
            others.merge(cell.otherValue(), cell.people(), Long::sum);
        });
        double all = ones.values().stream().mapToLong(Long::longValue).sum();
        return cells.stream()
                .mapToDouble(cell -> cell.people()
                        / all
                        * Math.log(cell.people()
                                * all
                                / (ones.get(cell.value()) * (double) others.get(cell.otherValue()))))
                .sum();
    }

    private void note(Trait trait, String value, Trait of, String ofValue, long people) {
        given.computeIfAbsent(trait, first -> new HashMap<>())
                .computeIfAbsent(value, first -> new HashMap<>())
                .computeIfAbsent(of, first -> new HashMap<>())
                .put(ofValue, people);
    }
}
