package io.clientele.outreach.console.rows;

import java.util.List;

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

    /** Of which one ticks some of the names that there are. */
    boolean ticked() {
        return this == relationship || this == direction || this == stage || this == mark;
    }
}
