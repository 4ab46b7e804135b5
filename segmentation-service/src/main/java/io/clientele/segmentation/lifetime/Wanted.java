package io.clientele.segmentation.lifetime;

import java.time.LocalDate;
import java.time.Period;

/** A fit that is wanted: of what was sold up to a day, that day included; {@code unit} in days. */
public record Wanted(ModelName model, LocalDate until, Period unit) {

    /** The unit that the literature uses. */
    public static final Period WEEK = Period.ofDays(7);
}
