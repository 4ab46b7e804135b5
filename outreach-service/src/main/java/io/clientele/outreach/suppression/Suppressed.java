package io.clientele.outreach.suppression;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Fired inside the transaction that suppresses an address, so that what is queued for it is skipped in the same one.
 *
 * @param profileId the person, where the address was reached through one
 * @param topic null for all of them
 */
public record Suppressed(
        String email, @Nullable UUID profileId, @Nullable String topic) {}
