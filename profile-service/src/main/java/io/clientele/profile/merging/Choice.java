package io.clientele.profile.merging;

/** Of two profiles that become one, whose value of a field holds. */
public enum Choice {
    /** The survivor's, and none if it has none. */
    SURVIVOR,
    /** The duplicate's, and none if it has none. */
    DUPLICATE,
    /** That of the profile that changed last, if it has one; else the other's. */
    NEWEST
}
