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
    segment,
    bucket,
    other;

    /** Those that one may add. */
    public static List<PartType> rows() {
        return List.of(purchases, last, attribute, consent, events, anniversary, segment, bucket);
    }
}
