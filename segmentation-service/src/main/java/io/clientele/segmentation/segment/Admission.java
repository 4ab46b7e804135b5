package io.clientele.segmentation.segment;

import io.clientele.kit.Problem;
import io.clientele.segmentation.condition.Checks;
import io.clientele.segmentation.condition.Condition;
import io.clientele.segmentation.condition.References;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a condition in only if it can be answered: complete, of segments that exist, not defined by itself, not endless. */
@ApplicationScoped
class Admission {

    private static final int MOST_CONDITIONS =
            600; // of which PostgreSQL can take the values and columns in one statement

    private final Definitions definitions;

    Admission(Definitions definitions) {
        this.definitions = definitions;
    }

    /**
     * @param of the segment that it is to define, if any
     * @throws Problem.Refusal 400 with the path of each fault
     */
    void check(Condition condition, @Nullable UUID of) {
        refuse(Checks.of(condition, "condition").stream()
                .map(fault -> new Problem.Error(fault.path(), fault.message()))
                .toList());
        refuse(References.of(condition, "condition").entrySet().stream()
                .flatMap(
                        reference -> fault(reference.getValue(), of)
                                .map(message -> new Problem.Error(reference.getKey(), message))
                                .stream())
                .toList());
    }

    private static void refuse(List<Problem.Error> errors) {
        if (!errors.isEmpty()) {
            throw Problem.badRequest(errors);
        }
    }

    private Optional<String> fault(UUID named, @Nullable UUID of) {
        if (definitions.find(named).isEmpty()) {
            return Optional.of("is not a segment");
        }
        var weights = new HashMap<UUID, Long>();
        var weight = weight(named, weights);
        if (of != null && weights.containsKey(of)) {
            return Optional.of("is defined by this segment itself");
        }
        return weight > MOST_CONDITIONS
                ? Optional.of("is too much: more than " + MOST_CONDITIONS + " conditions in all")
                : Optional.empty();
    }

    /** How many conditions there are in the end, once each segment stands for what defines it. */
    private long weight(UUID segmentId, Map<UUID, Long> known) {
        var before = known.get(segmentId);
        if (before != null) {
            return before;
        }
        known.put(segmentId, 0L);
        var condition = definitions.now(segmentId);
        long weight = condition.size();
        for (var part : References.of(condition, "").values()) {
            weight = Math.min(weight + weight(part, known), Integer.MAX_VALUE);
        }
        known.put(segmentId, weight);
        return weight;
    }
}
