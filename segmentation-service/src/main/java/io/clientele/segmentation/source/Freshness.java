package io.clientele.segmentation.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far our numbers are behind what profile-service knows.
 *
 * @param position of the last change taken in
 * @param behind how many changes are still to come; null while that is not known
 * @param lastChangeAt when that change was recorded there, by the business's clock
 * @param lastAppliedAt when we last took something in
 * @param completeAt when we last had everything
 * @param lagSeconds since then; null if we never had
 * @param failing why nothing comes in; null while it does
 */
record Freshness(
        State state,
        @Nullable String position,
        @Nullable Long behind,
        @Nullable Instant lastChangeAt,
        @Nullable Instant lastAppliedAt,
        @Nullable Instant completeAt,
        @Nullable Long lagSeconds,
        @Nullable String failing) {

    enum State {
        UP_TO_DATE,
        CATCHING_UP,
        FAILING
    }
}
