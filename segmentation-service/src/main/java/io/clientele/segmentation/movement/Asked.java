package io.clientele.segmentation.movement;

import io.clientele.segmentation.business.InCalendar;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which moves are asked for. */
final class Asked {

    /** Any day of it. */
    @RestQuery
    @NotNull
    @InCalendar
    LocalDate month;

    /** From any place if it is not said. */
    @RestQuery
    @Nullable
    Place from;

    @RestQuery
    @Nullable
    Place to;

    LocalDate firstDay() {
        return month.withDayOfMonth(1);
    }
}
