package io.clientele.profile.job;

import io.clientele.profile.mapping.Mapping;
import java.time.Instant;
import java.util.UUID;

/**
 * An import that this replica works on.
 *
 * @param token of the lease: who has an older one can write no more
 * @param staged how many rows must be waiting
 * @param lastLine of the file that was taken
 * @param lastOrder that was recorded
 */
public record Job(
        UUID id,
        long token,
        Mapping mapping,
        Step step,
        long staged,
        long lastLine,
        String lastOrder,
        Instant createdAt) {

    public boolean dryRun() {
        return mapping.dryRun();
    }

    public Job at(Step next) {
        return new Job(id, token, mapping, next, staged, lastLine, lastOrder, createdAt);
    }

    public Job stagedTo(long line, long rows) {
        return new Job(id, token, mapping, step, staged + rows, line, lastOrder, createdAt);
    }

    public Job recordedTo(String orderId) {
        return new Job(id, token, mapping, step, staged, lastLine, orderId, createdAt);
    }

    public Job afresh() {
        return new Job(id, token, mapping, Step.STAGING, 0, 0, lastOrder, createdAt);
    }
}
