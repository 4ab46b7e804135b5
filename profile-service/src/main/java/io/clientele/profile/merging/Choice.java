package io.clientele.profile.merging;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Of two profiles that become one, whose value of a field holds. */
public enum Choice {
    /** The survivor's, and none if it has none. */
    SURVIVOR,
    /** The duplicate's, and none if it has none. */
    DUPLICATE,
    /** That of the profile that changed last, if it has one; else the other's. */
    NEWEST;

    /** In place of a name: every field that has no choice of its own. */
    public static final String OTHERWISE = "*";

    static @Nullable Choice of(String field, Map<String, Choice> choices) {
        return choices.getOrDefault(field, choices.get(OTHERWISE));
    }
}
