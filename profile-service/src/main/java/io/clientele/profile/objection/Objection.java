package io.clientele.profile.objection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody said no to a way of using their data, whatever they allow besides. */
public record Objection(Kind kind, @Nullable String source, Instant since) {

    /** RESTRICTION: nothing may be done with the data but keep it. */
    public enum Kind {
        MARKETING,
        PROFILING,
        RESTRICTION
    }
}
