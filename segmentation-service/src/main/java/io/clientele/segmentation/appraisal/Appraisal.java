package io.clientele.segmentation.appraisal;

import io.clientele.segmentation.rfm.Scores;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one buyer; a row of {@code worth}. Amounts in minor units.
 *
 * @param overdue days since the last order ÷ the usual gap
 * @param future what a healthy model says; null without one
 * @param nextOn when the next order is expected, if one is
 */
record Appraisal(
        UUID profileId,
        LocalDate asOf,
        Scores scores,
        String segment,
        double net,
        @Nullable Double overdue,
        @Nullable Future future,
        @Nullable LocalDate nextOn) {

    /**
     * Within the horizon.
     *
     * @param spend null if there is no telling what is spent
     * @param value discounted, and of it what stays
     */
    record Future(
            double alive,
            double purchases,
            @Nullable Double spend,
            @Nullable Long value) {}
}
