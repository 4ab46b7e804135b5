package io.clientele.profile.merging;

import io.clientele.profile.identity.Belongings.Parting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A merge that was made.
 *
 * @param absorbed who had become one with the duplicate before
 * @param survivor as they were before it
 * @param duplicate as they were before it
 * @param madeOne as the survivor went on
 * @param since the survivor's version until then: what was told of it afterwards was of both
 */
record Merged(
        UUID id,
        UUID survivorId,
        UUID duplicateId,
        List<UUID> absorbed,
        Grounds.Reason reason,
        String by,
        Map<String, Choice> choices,
        Life survivor,
        Life duplicate,
        Life madeOne,
        long since,
        Instant mergedAt,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {

    /** The same, if the survivor had been another before it. */
    Merged as(Life survivor, Life madeOne) {
        return new Merged(
                id,
                survivorId,
                duplicateId,
                absorbed,
                reason,
                by,
                choices,
                survivor,
                duplicate,
                madeOne,
                since,
                mergedAt,
                undoneAt,
                undoneBy);
    }

    Instant undoUntil() {
        return mergedAt.plus(Merges.UNDOABLE);
    }

    Parting parting() {
        var origins = Stream.concat(Stream.of(duplicateId), absorbed.stream()).toList();
        return new Parting(survivorId, duplicateId, origins, mergedAt);
    }
}
