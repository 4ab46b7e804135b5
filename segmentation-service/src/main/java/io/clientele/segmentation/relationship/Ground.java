package io.clientele.segmentation.relationship;

import org.jspecify.annotations.Nullable;

/**
 * One question of the decision, in the order in which they were asked.
 *
 * @param value what was found; null if it is not known
 * @param threshold what it was compared with; null if it is a plain yes or no
 */
public record Ground(
        Question question, @Nullable String value, @Nullable String threshold, boolean holds) {

    public enum Question {
        BOUGHT_OR_SIGNED,
        SERVICE_IS_KNOWN,
        SERVED,
        ADVISED_OR_TAILORED,
        TIED,
        LIVE_ENGAGEMENT,
        RETURNED,
        SOME_SERVICE,
        DEMANDS_GROW,
        KEPT_WITHIN_MARGIN
    }
}
