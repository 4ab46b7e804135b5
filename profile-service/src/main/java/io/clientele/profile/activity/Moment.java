package io.clientele.profile.activity;

import io.clientele.kit.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in a list that has the newest first; as text, a cursor. */
public record Moment(Instant at, UUID id) {

    public static final Moment NOW_AND_LATER = new Moment(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    /** @throws Problem.Refusal 400 if it is none of ours */
    public static Moment after(@Nullable String cursor) {
        if (cursor == null) {
            return NOW_AND_LATER;
        }
        try {
            var parts = cursor.split("_", 2);
            return new Moment(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException unknown) {
            throw Problem.badRequest("after", "must be the next of an earlier page");
        }
    }

    @Override
    public String toString() {
        return at + "_" + id;
    }
}
