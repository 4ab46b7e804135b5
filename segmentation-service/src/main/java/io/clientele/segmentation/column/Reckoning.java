package io.clientele.segmentation.column;

import io.clientele.segmentation.condition.Condition;
import io.clientele.segmentation.condition.Condition.*;
import io.clientele.segmentation.question.Featured;
import io.clientele.segmentation.question.Known;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Finds for whom conditions hold by the columns of a snapshot: as sets of places, put together as the conditions are. */
final class Reckoning {

    private final Snapshot snapshot;
    private final Featured featured;
    private final Function<UUID, Condition> segments;
    private final Map<Condition, BitSet> found = new HashMap<>();

    Reckoning(Snapshot snapshot, Featured featured, Function<UUID, Condition> segments) {
        this.snapshot = snapshot;
        this.featured = featured;
        this.segments = segments;
    }

    /** The columns that a condition is answered by; empty if there is something in it that is not known by columns alone. */
    static Optional<Set<String>> columns(Condition condition, Featured featured, Function<UUID, Condition> segments) {
        var all = new HashSet<String>();
        return add(condition, featured, segments, all) ? Optional.of(all) : Optional.empty();
    }

    private static boolean add(
            Condition condition, Featured featured, Function<UUID, Condition> segments, Set<String> all) {
        return switch (condition) {
            case All(var of) -> of.stream().allMatch(part -> add(part, featured, segments, all));
            case Any(var of) -> of.stream().allMatch(part -> add(part, featured, segments, all));
            case Not(var of) -> add(of, featured, segments, all);
            case Segment(var id) -> add(segments.apply(id), featured, segments, all);
            default ->
                featured.of(condition)
                        .map(Known::column)
                        .filter(Filling::knows)
                        .map(column -> all.add(column) || true)
                        .orElse(false);
        };
    }

    /** Not to be changed by whoever asked. */
    BitSet of(Condition condition) {
        var known = found.get(condition);
        if (known == null) {
            known = find(condition);
            found.put(condition, known);
        }
        return known;
    }

    private BitSet find(Condition condition) {
        return switch (condition) {
            case All(var of) -> together(of, everybody(), Reckoning::both);
            case Any(var of) -> together(of, new BitSet(), Reckoning::either);
            case Not(var of) -> {
                var others = (BitSet) of(of).clone();
                others.flip(0, snapshot.people());
                yield others;
            }
            case Segment(var id) -> of(segments.apply(id));
            default -> {
                var known = featured.of(condition).orElseThrow();
                yield snapshot.column(known.column()).holding(known);
            }
        };
    }

    private BitSet together(List<Condition> of, BitSet beginning, BinaryOperator<BitSet> how) {
        return of.stream().map(this::of).reduce(beginning, how);
    }

    private BitSet everybody() {
        var all = new BitSet(snapshot.people());
        all.set(0, snapshot.people());
        return all;
    }

    private static BitSet both(BitSet some, BitSet others) {
        var both = (BitSet) some.clone();
        both.and(others);
        return both;
    }

    private static BitSet either(BitSet some, BitSet others) {
        var either = (BitSet) some.clone();
        either.or(others);
        return either;
    }
}
