package io.clientele.segmentation.column;

import io.clientele.kit.Sql;
import io.clientele.segmentation.condition.Condition;
import io.clientele.segmentation.question.Featured;
import io.clientele.segmentation.question.Situation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Counts from memory what is in a database at this moment. */
public final class InMemory {

    private InMemory() {}

    /** Empty if there is more to the first of them, the whole, than columns know. */
    public static Optional<List<Long>> counts(
            Sql sql, List<Condition> conditions, Situation situation, Function<UUID, Condition> segments) {
        var featured = new Featured(situation);
        return Reckoning.columns(conditions.getFirst(), featured, segments).map(wanted -> {
            var snapshot = Snapshot.read(sql, wanted, Instant.EPOCH);
            var reckoning = new Reckoning(snapshot, featured, segments);
            return conditions.stream()
                    .map(condition -> (long) reckoning.of(condition).cardinality())
                    .toList();
        });
    }
}
