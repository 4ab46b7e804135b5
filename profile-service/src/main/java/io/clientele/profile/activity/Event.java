package io.clientele.profile.activity;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that somebody did, or that was done to them. */
public record Event(
        UUID profileId, UUID id, String name, Map<String, @Nullable Object> properties, Instant occurredAt) {}
