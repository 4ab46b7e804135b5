package io.clientele.profile.duplicate;

import io.clientele.kit.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two people, whichever was named first; as text, a cursor. */
record Pair(UUID smaller, UUID greater) {

    static final Pair FIRST = new Pair(new UUID(0, 0), new UUID(0, 0));

    /** As the database orders them: byte by byte, without signs. */
    static Pair of(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    /** @throws Problem.Refusal 400 if it is none of ours */
    static Pair after(@Nullable String cursor) {
        if (cursor == null) {
            return FIRST;
        }
        try {
            var ids = cursor.split("_", 2);
            return new Pair(UUID.fromString(ids[0]), UUID.fromString(ids[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unknown) {
            throw Problem.badRequest("after", "must be the next of an earlier page");
        }
    }

    @Override
    public String toString() {
        return smaller + "_" + greater;
    }
}
