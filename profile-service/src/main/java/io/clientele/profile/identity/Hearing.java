package io.clientele.profile.identity;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A feature that acts on what is said of people, whichever way it comes in. */
public interface Hearing {

    /** The attribute that it listens to. */
    String attribute();

    /**
     * What was said of whom, also if it was known already; null takes it away. Called in the transaction that keeps it, when
     * the profiles' rows are locked and the attribute is written.
     */
    void heard(Map<UUID, @Nullable Object> said);
}
