package io.clientele.profile.export;

import java.util.Locale;

/** What a file may hold. */
enum Kind {
    PROFILES,
    PURCHASES,
    EVENTS;

    String lower() {
        return name().toLowerCase(Locale.ROOT);
    }
}
