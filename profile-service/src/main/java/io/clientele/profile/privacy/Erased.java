package io.clientele.profile.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** That somebody is forgotten, without a word of who they were; and which readers have forgotten them too. */
record Erased(UUID id, UUID profileId, Instant createdAt, List<Receipt> receipts) {

    record Receipt(String reader, Instant receivedAt) {}
}
