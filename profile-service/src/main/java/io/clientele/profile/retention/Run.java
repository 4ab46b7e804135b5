package io.clientele.profile.retention;

import io.clientele.profile.retention.Rule.Kind;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rules applied once, or only tried.
 *
 * @param counts by rule, as far as it has come
 */
record Run(
        UUID id,
        boolean dryRun,
        State state,
        List<Count> counts,
        String askedBy,
        Instant createdAt,
        @Nullable Instant endedAt) {

    enum State {
        RUNNING,
        DONE
    }

    /**
     * @param before what is older than this is too old
     * @param found how much was too old when the run began, and from when the oldest was
     * @param forgotten of that; 0 in a dry run
     */
    @RegisterForReflection
    record Count(
            Kind kind,
            String name,
            Instant before,
            long found,
            @Nullable Instant oldest,
            long forgotten,
            boolean done) {

        Count and(long more, boolean last) {
            return new Count(kind, name, before, found, oldest, forgotten + more, last);
        }
    }
}
