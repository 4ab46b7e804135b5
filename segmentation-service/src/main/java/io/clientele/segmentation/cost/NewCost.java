package io.clientele.segmentation.cost;

import io.clientele.segmentation.business.InCalendar;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What somebody says was spent.
 *
 * @param month any day of it
 * @param amount minor units of the business's currency
 */
record NewCost(
        @NotNull @InCalendar LocalDate month,
        @NotNull Purpose purpose,
        @NotBlank @Size(max = 100) String kind,
        @NotNull @Min(0) @Max(1_000_000_000_000L) Long amount) {

    NewCost {
        month = month == null ? null : month.withDayOfMonth(1);
        kind = kind == null ? null : kind.strip();
    }
}
