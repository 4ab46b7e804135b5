package io.clientele.segmentation.condition;

import java.time.Instant;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** From when to when something counts: {@code from} inclusive, {@code to} exclusive, and never what is yet to come. */
public record Window(
        @Nullable Period within,
        @Nullable Instant from,
        @Nullable Instant to) {}
