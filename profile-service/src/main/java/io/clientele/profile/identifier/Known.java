package io.clientele.profile.identifier;

import io.clientele.profile.identity.IdentifierKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A name that somebody goes by, or went by.
 *
 * @param primary whether it is the one to reach them by, of several addresses or numbers
 * @param until null while it is theirs
 */
record Known(
        IdentifierKind kind,
        String value,
        boolean primary,
        Instant since,
        @Nullable Instant until) {}
