package io.clientele.profile.purchase;

import io.clientele.kit.Problem;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Up to which purchase a list that begins with the latest was read. */
record Cursor(@Nullable Instant at, UUID id) {

    /** @throws Problem.Refusal 400 if it is none */
    static Cursor parse(@Nullable String text) {
        if (text == null) {
            return new Cursor(null, new UUID(0, 0));
        }
        try {
            var parts = text.split("_", 2);
            return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeParseException | IllegalArgumentException | IndexOutOfBoundsException unknown) {
            throw Problem.badRequest("after", "is not a cursor of this list");
        }
    }

    @Override
    public String toString() {
        return at + "_" + id;
    }
}
