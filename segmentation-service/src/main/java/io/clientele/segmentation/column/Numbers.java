package io.clientele.segmentation.column;

import io.clientele.segmentation.condition.Comparison;
import io.clientele.segmentation.question.Known;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.function.LongPredicate;

/** Whole numbers, or moments in microseconds since 1970. */
record Numbers(long[] values) implements Column {

    /** No moment. */
    static final long NONE = Long.MIN_VALUE;

    /** What is beyond them is held as if it were they. */
    static final long LEAST = Long.MIN_VALUE + 1;

    static final long MOST = Long.MAX_VALUE;

    @Override
    public BitSet holding(Known asked) {
        return switch (asked) {
            case Known.Figure figure -> holding(test(figure.is(), figure.value()));
            case Known.Moment moment -> {
                long start = ChronoUnit.MICROS.between(Instant.EPOCH, moment.than());
                yield holding(moment.before() ? value -> value < start && value != NONE : value -> value >= start);
            }
            case Known.Text _, Known.Among _ -> throw new IllegalArgumentException("Not of numbers: " + asked);
        };
    }

    private BitSet holding(LongPredicate test) {
        var holding = new BitSet(values.length);
        for (int place = 0; place < values.length; place++) {
            if (test.test(values[place])) {
                holding.set(place);
            }
        }
        return holding;
    }

    private static LongPredicate test(Comparison is, BigDecimal than) {
        long floor = rounded(than, RoundingMode.FLOOR);
        long ceiling = rounded(than, RoundingMode.CEILING);
        return switch (is) {
            case ABOVE -> value -> value > floor;
            case AT_LEAST -> value -> value >= ceiling;
            case BELOW -> value -> value < ceiling;
            case AT_MOST -> value -> value <= floor;
            case EQUAL -> value -> value == floor && floor == ceiling;
            case NOT_EQUAL -> value -> value != floor || floor != ceiling;
            case ONE_OF, CONTAINS, SET, NOT_SET -> throw new IllegalArgumentException("Not of numbers: " + is);
        };
    }

    /** Beyond all that is counted, to the last number that there is. */
    private static long rounded(BigDecimal value, RoundingMode how) {
        return value.max(BigDecimal.valueOf(LEAST))
                .min(BigDecimal.valueOf(MOST))
                .setScale(0, how)
                .longValueExact();
    }
}
