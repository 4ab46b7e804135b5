package io.clientele.profile.listing;

import io.clientele.kit.Problem;
import io.clientele.profile.identity.Profile;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * After whom a list goes on. A list between two days is in the order in which people became known, which their ids only
 * nearly are.
 */
record Cursor(@Nullable Instant createdAt, UUID id) {

    static String of(Profile last, boolean byTime) {
        return byTime ? last.createdAt() + "_" + last.id() : last.id().toString();
    }

    /** @throws Problem.Refusal 400 for what is no cursor of such a list */
    static Cursor read(String after, boolean byTime) {
        try {
            var at = after.indexOf('_');
            var id = UUID.fromString(after.substring(at + 1));
            return byTime ? new Cursor(Instant.parse(after.substring(0, at)), id) : new Cursor(null, id);
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException unknown) {
            throw Problem.badRequest("after", "must be the next of an earlier page");
        }
    }

    Where into(Where where) {
        return createdAt == null
                ? where.within("p.id < $", List.of(id))
                : where.within("(p.created_at, p.id) < ($::timestamptz, $::uuid)", List.of(createdAt, id));
    }
}
