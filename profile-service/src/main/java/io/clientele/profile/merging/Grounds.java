package io.clientele.profile.merging;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why two profiles become one.
 *
 * @param by the person or the rule that decided
 * @param choices whose value holds, by the attribute's name, or {@link Choice#OTHERWISE}; of a field without one the survivor's
 *     does, and the duplicate's fills the gap
 * @param importId the import that showed it, which takes the merge along when it is undone
 */
public record Grounds(
        Reason reason,
        String by,
        Map<String, Choice> choices,
        @Nullable UUID importId) {

    public Grounds(Reason reason, String by, Map<String, Choice> choices) {
        this(reason, by, choices, null);
    }

    /** Who decides that two are one. */
    public enum Reason {
        PERSON,
        RULE,
        /** A browser without a name turned out to be a user's. */
        STITCHING
    }
}
