package io.clientele.outreach.colleague;

import java.util.Locale;

/** What a colleague may do: everything, everything but settings and colleagues, or only look. */
public enum Role {
    ADMIN,
    MARKETER,
    VIEWER;

    /** As tokens and {@code @RolesAllowed} spell it. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
