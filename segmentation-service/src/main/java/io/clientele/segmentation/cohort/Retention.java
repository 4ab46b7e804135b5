package io.clientele.segmentation.cohort;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who comes again.
 *
 * @param average of all cohorts that have got so far, with only months that are over
 */
record Retention(LocalDate asOf, List<Cohort> cohorts, List<After> average) {

    /**
     * Those whose first order was in a month.
     *
     * @param month its first day
     * @param again who ordered on another day, ever
     * @param after one for every month since, up to this one
     */
    @Schema(name = "RetentionCohort")
    record Cohort(LocalDate month, long people, long again, List<After> after) {}

    /**
     * @param month after the first order's month, from 1
     * @param of how many people could have
     * @param share of these who ordered in that month, 0 to 1
     * @param over whether the month is over; else more may come
     */
    @Schema(name = "RetentionMonth")
    record After(int month, long people, long of, BigDecimal share, boolean over) {}
}
