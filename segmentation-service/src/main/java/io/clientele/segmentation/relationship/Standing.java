package io.clientele.segmentation.relationship;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stood when they were last judged, on an earlier day.
 *
 * @param since when that relationship began
 * @param shakenSince since when facts alone would say less of them; null if they do not
 * @param baseOn the day, one to six months ago, with which the present is compared; null before there is one
 */
public record Standing(
        Relationship relationship,
        LocalDate since,
        @Nullable LocalDate shakenSince,
        @Nullable LocalDate baseOn,
        @Nullable BigDecimal baseTie,
        @Nullable BigDecimal baseService) {}
