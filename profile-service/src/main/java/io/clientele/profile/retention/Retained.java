package io.clientele.profile.retention;

import io.clientele.profile.retention.Rule.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Data of a kind that may grow too old. */
interface Retained {

    Set<Kind> kinds();

    /** How much is too old, and from when the oldest of it is. */
    Old count(Wanted wanted);

    /**
     * Forgets the next of what is too old, in the caller's transaction, behind those whom {@code after} names.
     *
     * @return how much, and where to go on; null when that was the last
     */
    Forgotten forget(Wanted wanted, @Nullable UUID after);

    /**
     * @param name of the events, if the rule is for one
     * @param others the names that have rules of their own
     */
    record Wanted(Kind kind, String name, List<String> others, Instant before) {}

    record Old(long count, @Nullable Instant oldest) {}

    record Forgotten(long count, @Nullable UUID next) {}
}
