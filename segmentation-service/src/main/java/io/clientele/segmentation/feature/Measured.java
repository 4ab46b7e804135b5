package io.clientele.segmentation.feature;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is measured over each span, and how from the purchases. */
public enum Measured {
    ORDERS("count(*) filter (where not refund%s)"),
    SPEND("coalesce(sum(net) filter (where currency = :currency%s), 0)"),
    DAYS("count(distinct occurred_on) filter (where not refund%s)"),
    QUANTITY("coalesce(sum(quantity) filter (where true%s), 0)");

    private final String aggregate;

    Measured(String aggregate) {
        this.aggregate = aggregate;
    }

    /** The column of {@code reading.feature}. */
    public String column(Span span) {
        return name().toLowerCase(Locale.ROOT) + "_" + span.suffix();
    }

    static String columns(String before, String after) {
        return each().map(column -> before + column + after).collect(Collectors.joining(", "));
    }

    private static Stream<String> each() {
        return Arrays.stream(values())
                .flatMap(measured -> Arrays.stream(Span.values()).map(measured::column));
    }

    static String aggregates() {
        return Arrays.stream(values())
                .flatMap(measured -> Arrays.stream(Span.values()).map(measured::over))
                .collect(Collectors.joining(",\n"));
    }

    private String over(Span span) {
        var since = span == Span.EVER ? "" : " and occurred_at >= :start_" + span.suffix();
        return aggregate.formatted(since) + " as " + column(span);
    }
}
