package io.clientele.segmentation.membership;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody came into a segment or left it.
 *
 * @param at when it was noticed, by the business's clock
 * @param position where whoever reads on goes on after it
 */
record Movement(UUID profileId, Way moved, Instant at, String position) {

    enum Way {
        LEFT,
        ENTERED
    }
}
