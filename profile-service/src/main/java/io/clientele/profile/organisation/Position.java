package io.clientele.profile.organisation;

import io.clientele.kit.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Up to whom a list was read. */
final class Position {

    private Position() {}

    static @Nullable UUID parse(@Nullable String after) {
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException unknown) {
            throw Problem.badRequest("after", "must be the next of an earlier page");
        }
    }
}
