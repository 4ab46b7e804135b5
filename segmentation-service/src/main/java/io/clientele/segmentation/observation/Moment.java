package io.clientele.segmentation.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When people are looked at: what happened later is not seen. */
public record Moment(Instant now, ZoneId zone) {

    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }
}
