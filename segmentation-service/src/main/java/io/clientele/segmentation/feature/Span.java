package io.clientele.segmentation.feature;

import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far features look back: from the start of the local day so many days ago, or ever. */
public enum Span {
    WEEK(7),
    MONTH(30),
    QUARTER(90),
    HALF_YEAR(180),
    YEAR(365),
    EVER(0);

    private final int days;

    Span(int days) {
        this.days = days;
    }

    /** The one that looks back as far as a condition does; empty if none does to the day. */
    public static Optional<Span> of(@Nullable Period within) {
        return within == null
                ? Optional.of(EVER)
                : bounded()
                        .filter(span -> within.equals(Period.ofDays(span.days)))
                        .findFirst();
    }

    static Stream<Span> bounded() {
        return Arrays.stream(values()).filter(span -> span != EVER);
    }

    int days() {
        return days;
    }

    /** With which the names of its columns end. */
    String suffix() {
        return this == EVER ? "ever" : Integer.toString(days);
    }
}
