package io.clientele.profile.activity;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did, or that was done to them.
 *
 * @param importId the import that brought it, if one did
 */
public record Event(
        UUID profileId,
        UUID id,
        String name,
        Map<String, @Nullable Object> properties,
        Instant occurredAt,
        @Nullable UUID importId) {

    public Event(UUID profileId, UUID id, String name, Map<String, @Nullable Object> properties, Instant occurredAt) {
        this(profileId, id, name, properties, occurredAt, null);
    }
}
