package io.clientele.segmentation.question;

import io.clientele.segmentation.condition.Comparison;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question that one column of the features answers exactly. */
public sealed interface Known {

    String column();

    /** How a whole number, or one of pieces, stands to another. */
    record Figure(String column, Comparison is, BigDecimal value) implements Known {}

    /** As of an attribute. */
    record Text(String column, Comparison is, @Nullable Object value) implements Known {}

    /** Whether a name is among many, or is not. */
    record Among(String column, String name, boolean is) implements Known {}

    /** Whether a moment is before another, or is not; where there is none it is neither. */
    record Moment(String column, boolean before, Instant than) implements Known {}
}
