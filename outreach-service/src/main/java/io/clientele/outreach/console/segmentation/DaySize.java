package io.clientele.outreach.console.segmentation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/** How many were in at the end of a day, and how many came and went on it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DaySize(LocalDate day, long members, long came, long went) {}
