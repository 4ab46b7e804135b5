package io.clientele.segmentation.lifetime;

import io.clientele.kit.Problem;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants fitted.
 *
 * @param model MBG_NBD unless given
 * @param until the last day that is looked at; today unless given
 * @param unit of time, in whole days such as P7D, which it is unless given
 */
record FitRequest(
        @Nullable ModelName model,
        @Nullable LocalDate until,
        @Nullable Period unit) {

    private static final int LONGEST = 366;

    /** @throws Problem.Refusal 400 */
    Wanted wanted(LocalDate today) {
        var errors = new ArrayList<Problem.Error>();
        if (until != null && (until.isAfter(today) || until.getYear() < 1)) {
            errors.add(new Problem.Error("until", "must not be after today, " + today));
        }
        if (unit != null && (unit.toTotalMonths() != 0 || unit.getDays() < 1 || unit.getDays() > LONGEST)) {
            errors.add(new Problem.Error("unit", "must be P1D to P366D"));
        }
        if (!errors.isEmpty()) {
            throw Problem.badRequest(errors);
        }
        return new Wanted(
                model == null ? ModelName.MBG_NBD : model,
                until == null ? today : until,
                unit == null ? Wanted.WEEK : unit);
    }
}
