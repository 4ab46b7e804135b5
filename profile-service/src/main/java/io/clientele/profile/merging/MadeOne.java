package io.clientele.profile.merging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A merge, as it is shown.
 *
 * @param profileId who went on
 * @param name what the survivor was called before
 * @param by the person or the rule that decided
 * @param undoUntil until when the two can be parted again
 */
record MadeOne(
        UUID id,
        UUID profileId,
        UUID duplicateId,
        @Nullable String name,
        @Nullable String duplicateName,
        Grounds.Reason reason,
        String by,
        Instant createdAt,
        Instant undoUntil,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {}
