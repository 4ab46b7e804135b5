package io.clientele.profile.identity;

import org.jspecify.annotations.Nullable;

/** What kinds of names people go by, the strongest first. */
public enum IdentifierKind {
    USER_ID,
    EXTERNAL_ID,
    EMAIL,
    PHONE,
    ANONYMOUS_ID;

    /** The attribute that holds it as it came, if it is a way to reach them. */
    public @Nullable String attribute() {
        return switch (this) {
            case EMAIL -> "email";
            case PHONE -> "phone";
            default -> null;
        };
    }

    /** A person has one of these in the system that gave it: whoever shows another one is somebody else. */
    boolean tellsApart() {
        return this == USER_ID || this == EXTERNAL_ID;
    }

    /** A browser is used by many, so that a second user of it says nothing about the first. */
    boolean hintsAtDuplicate() {
        return this != ANONYMOUS_ID;
    }
}
