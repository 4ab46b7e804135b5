package io.clientele.segmentation.appraisal;

import io.clientele.segmentation.lifetime.ModelName;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * How a buyer's worth is reckoned.
 *
 * @param horizonMonths how far ahead, in months of 30 days
 * @param discountRate a year, 0 to 1
 * @param margin the part of what is sold that stays, 0 to 1
 */
public record Settings(
        @NotNull ModelName model,
        @NotNull @Min(1) @Max(120) Integer horizonMonths,
        @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal discountRate,
        @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal margin) {

    static final int DAYS_A_MONTH = 30;

    public int horizonDays() {
        return horizonMonths * DAYS_A_MONTH;
    }
}
