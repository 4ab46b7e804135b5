package io.clientele.segmentation.membership;

import io.clientele.kit.Problem;
import io.clientele.segmentation.membership.Movement.Way;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place between two movements of a segment: after all of earlier moments, and of the same moment after that one. */
record Position(Instant at, UUID profileId, Way moved) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})\\.([0-9a-fA-F-]{36})\\.(LEFT|ENTERED)");
    private static final Position BEGINNING = new Position(Instant.EPOCH, new UUID(0, 0), Way.LEFT);

    /** @throws Problem.Refusal 400 if it was not written by us */
    static Position read(@Nullable String written) {
        if (written == null) {
            return BEGINNING;
        }
        var parts = WRITTEN.matcher(written);
        try {
            if (parts.matches()) {
                var at = Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS);
                return new Position(at, UUID.fromString(parts.group(2)), Way.valueOf(parts.group(3)));
            }
        } catch (DateTimeException | IllegalArgumentException unknown) {
            // as below
        }
        throw Problem.badRequest("after", "must be the position of a movement");
    }

    String written() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "." + profileId + "." + moved;
    }
}
