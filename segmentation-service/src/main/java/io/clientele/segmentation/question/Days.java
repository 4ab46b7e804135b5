package io.clientele.segmentation.question;

import io.clientele.segmentation.condition.Condition;
import io.clientele.segmentation.condition.Condition.*;
import java.util.UUID;
import java.util.function.Function;

/** Tells conditions whose answer may become another by the passing of a day alone, without any feature becoming another. */
public final class Days {

    private final Featured featured;
    private final Function<UUID, Condition> segments;

    private Days(Situation situation, Function<UUID, Condition> segments) {
        featured = new Featured(situation);
        this.segments = segments;
    }

    /** @param segments what other segments mean */
    public static boolean matter(Condition condition, Situation situation, Function<UUID, Condition> segments) {
        return new Days(situation, segments).matter(condition);
    }

    private boolean matter(Condition condition) {
        return switch (condition) {
            case Last _, Anniversary _ -> true;
            case Purchases asked -> asked.within() != null && featured.of(asked).isEmpty();
            case Events asked -> asked.within() != null && featured.of(asked).isEmpty();
            case Segment(var id) -> matter(segments.apply(id));
            default -> condition.parts("").values().stream().anyMatch(this::matter);
        };
    }
}
