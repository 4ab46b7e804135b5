package io.clientele.segmentation.relationship;

import io.clientele.segmentation.dimension.Dimensions;
import io.clientele.segmentation.dimension.Score;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is found to be.
 *
 * @param since the first day on which they were found to be so
 * @param shakenSince since when only the margin keeps them so; null if facts do
 */
public record Verdict(
        Relationship relationship,
        Direction direction,
        Dimensions dimensions,
        Score score,
        Score tie,
        Score service,
        LocalDate since,
        @Nullable LocalDate shakenSince,
        List<Ground> grounds) {}
