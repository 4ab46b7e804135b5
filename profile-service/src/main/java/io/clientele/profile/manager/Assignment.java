package io.clientele.profile.manager;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looks after somebody.
 *
 * @param assignedBy a person, or the rules
 * @param endedAt null while it holds
 */
public record Assignment(
        UUID profileId,
        UUID managerId,
        String managerName,
        String reason,
        String assignedBy,
        Instant assignedAt,
        @Nullable Instant endedAt) {}
