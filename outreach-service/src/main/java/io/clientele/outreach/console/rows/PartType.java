package io.clientele.outreach.console.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What kinds of parts the builder has rows for, in the condition language's own words; other is kept as its JSON. */
public enum PartType {
    all,
    any,
    attribute,
    purchases,
    events,
    last,
    consent,
    anniversary,
    relationship,
    direction,
    stage,
    mark,
    score,
    segment,
    bucket,
    other;

    /** Those that one may add. */
    public static List<PartType> rows() {
        return List.of(
                purchases,
                last,
                attribute,
                consent,
                events,
                relationship,
                direction,
                stage,
                mark,
                score,
                anniversary,
                segment,
                bucket);
    }

    public static Optional<PartType> of(@Nullable String name) {
        return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
    }

    /** Of which one ticks some of the names that there are. */
    public boolean ticked() {
        return this == relationship || this == direction || this == stage || this == mark;
    }
}
