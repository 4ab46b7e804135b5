package io.clientele.profile.merging;

import io.clientele.kit.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a list of merges goes on, the newest first; as text, a cursor. */
record Place(Instant at, UUID id) {

    private static final Place FIRST = new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    /** @throws Problem.Refusal 400 if it is none of ours */
    static Place after(@Nullable String cursor) {
        if (cursor == null) {
            return FIRST;
        }
        try {
            var parts = cursor.split("_", 2);
            return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | DateTimeException unknown) {
            throw Problem.badRequest("after", "must be the next of an earlier page");
        }
    }

    @Override
    public String toString() {
        return at + "_" + id;
    }
}
