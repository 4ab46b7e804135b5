package io.clientele.segmentation.relationship;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * Where one relationship ends and the next begins.
 *
 * @param client points of service from which on somebody is served
 * @param coverage percent of the service axis that must be known to say so
 * @param tie points of the tie that hold a client who is not served at present
 * @param becoming points of service of one whose demands grow
 * @param margin points below a threshold down to which a relationship holds …
 * @param patience … for so many days
 * @param live days for which tailored work keeps an engagement alive
 * @param growth days in which a new demand counts as growth
 * @param silence days after which a client is dormant
 */
public record Thresholds(
        @Min(1) @Max(100) int client,
        @Min(1) @Max(100) int coverage,
        @Min(0) @Max(100) int tie,
        @Min(1) @Max(100) int becoming,
        @Min(0) @Max(20) int margin,
        @Min(0) @Max(365) int patience,
        @Min(1) @Max(3650) int live,
        @Min(1) @Max(3650) int growth,
        @Min(1) @Max(3650) int silence) {

    public static final Thresholds USUAL = new Thresholds(50, 50, 40, 25, 5, 30, 365, 180, 365);

    /** What it takes to stay what one is. */
    Thresholds eased() {
        return new Thresholds(
                Math.max(1, client - margin),
                coverage,
                Math.max(0, tie - margin),
                Math.max(1, becoming - margin),
                margin,
                patience,
                live,
                growth,
                silence);
    }
}
