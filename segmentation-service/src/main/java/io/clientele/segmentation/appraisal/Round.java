package io.clientele.segmentation.appraisal;

import io.clientele.segmentation.rfm.Bounds;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When everybody was last valued, and what all have in common.
 *
 * @param fitId the fit by which they were, if any
 * @param settings their version
 * @param usualGap days: the median of the buyers' own; null if nobody bought again
 * @param done whether everybody is valued so by now
 */
public record Round(
        LocalDate asOf,
        @Nullable UUID fitId,
        long settings,
        long buyers,
        Bounds bounds,
        @Nullable Double usualGap,
        boolean done) {}
