package io.clientele.segmentation.assessment;

import io.clientele.segmentation.dimension.Dimension;
import io.clientele.segmentation.relationship.Direction;
import io.clientele.segmentation.relationship.Relationship;
import io.clientele.segmentation.relationship.Standing;
import io.clientele.segmentation.type.Mark;
import io.clientele.segmentation.type.Stage;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stood at the end of a day.
 *
 * @param baseOn the day with which the present is compared to see which way it goes
 */
@RegisterForReflection
public record Prior(
        LocalDate on,
        Relationship found,
        Direction direction,
        Stage stage,
        Set<Mark> marks,
        @Nullable BigDecimal score,
        @Nullable BigDecimal tie,
        @Nullable BigDecimal service,
        Map<Dimension, BigDecimal> dimensions,
        LocalDate since,
        @Nullable LocalDate shakenSince,
        LocalDate baseOn,
        @Nullable BigDecimal baseTie,
        @Nullable BigDecimal baseService) {

    private static final int SOON = 30; // days after which a difference says something …
    private static final int LONG = 90; // … and after which another day is compared with

    /** As seen from another day: what it is compared with is some months old, not yesterday's. */
    Standing seenOn(LocalDate day) {
        var old = baseOn.isBefore(day.minusDays(SOON));
        return new Standing(
                found, since, shakenSince, old ? baseOn : null, old ? baseTie : null, old ? baseService : null);
    }

    /** Whether it is another standing, and not only another day. */
    boolean differsFrom(@Nullable Prior other) {
        return other == null
                || found != other.found
                || direction != other.direction
                || stage != other.stage
                || !marks.equals(other.marks);
    }

    boolean baseIsWornOutOn(LocalDate day) {
        return baseOn.isBefore(day.minusDays(LONG));
    }
}
