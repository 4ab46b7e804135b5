package io.clientele.profile.ledger;

import java.time.Instant;
import java.util.List;

/**
 * What a look through the ledger found.
 *
 * @param erased entries whose content went with the person; their hashes still hold the chain together
 * @param roots of days that were looked at; 0 where one profile was
 * @param broken how many breaks there are, of which {@code breaks} are the first
 */
public record Verified(
        Instant verifiedAt,
        boolean intact,
        long chains,
        long entries,
        long erased,
        long roots,
        long broken,
        List<Break> breaks) {}
