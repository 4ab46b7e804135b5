package io.clientele.profile.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is forgotten, without a word of who they were; and which readers have forgotten them too.
 *
 * @param awaiting the readers that have not confirmed yet
 * @param certificate once all have
 */
record Erased(
        UUID id,
        UUID profileId,
        Instant createdAt,
        List<Receipt> receipts,
        State state,
        List<String> awaiting,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Certificate certificate) {

    enum State {
        OPEN,
        COMPLETE
    }

    record Receipt(String reader, Instant receivedAt) {}

    static Erased of(
            UUID id, UUID profileId, int profiles, Instant askedAt, List<Receipt> receipts, List<String> readers) {
        var confirmed = receipts.stream().map(Receipt::reader).toList();
        var awaiting =
                readers.stream().filter(reader -> !confirmed.contains(reader)).toList();
        return awaiting.isEmpty()
                ? new Erased(
                        id,
                        profileId,
                        askedAt,
                        receipts,
                        State.COMPLETE,
                        awaiting,
                        Certificate.of(id, profileId, profiles, askedAt, receipts))
                : new Erased(id, profileId, askedAt, receipts, State.OPEN, awaiting, null);
    }
}
