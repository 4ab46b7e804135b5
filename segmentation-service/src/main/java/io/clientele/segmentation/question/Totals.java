package io.clientele.segmentation.question;

import io.clientele.segmentation.condition.Comparison;
import io.clientele.segmentation.condition.Condition.*;
import io.clientele.segmentation.condition.Facts;
import io.clientele.segmentation.condition.Scalars;
import io.clientele.segmentation.condition.Window;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what is counted or added up over many rows into SQL. */
final class Totals {

    private static final String INSTANT = "'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'";

    private final Situation situation;
    private final Parameters parameters;
    private final Gathering gathering;

    Totals(Situation situation, Parameters parameters, Gathering gathering) {
        this.situation = situation;
        this.parameters = parameters;
        this.gathering = gathering;
    }

    Leaf of(Purchases asked) {
        var source = source(asked);
        var wanted = narrowing(asked) + during(asked.window());
        var orders = source == Source.PURCHASES ? "count(*)" : "count(distinct f.purchase_id)";
        var amounts = source == Source.PURCHASES ? "f" : "l";
        return switch (asked.measure()) {
            case COUNT -> counted(gathering.column(source, orders, wanted), asked.is(), asked.value());
            case DAYS ->
                counted(gathering.column(source, "count(distinct f.occurred_on)", wanted), asked.is(), asked.value());
            case SPEND -> counted(gathering.column(source, sum(amounts, "net"), wanted), asked.is(), asked.value());
            case QUANTITY ->
                counted(gathering.column(source, sum(amounts, "quantity"), wanted), asked.is(), asked.value());
            case AVERAGE ->
                average(
                        gathering.column(source, sum(amounts, "net"), wanted),
                        gathering.column(source, orders, wanted + " and not f.refund"),
                        asked.is(),
                        asked.value());
        };
    }

    Leaf of(Events asked) {
        var wanted = new StringBuilder(named(asked.event()));
        var where = asked.where() == null ? Map.<String, Object>of() : asked.where();
        where.forEach((name, value) -> {
            wanted.append(" and f.properties ->> ").append(parameters.add(name));
            wanted.append(" = ").append(parameters.add(Scalars.text(value)));
        });
        var column = gathering.column(source(asked.event()), "count(*)", wanted + during(asked.window()));
        return counted(column, asked.is(), asked.value());
    }

    Leaf of(Last asked) {
        var wanted = named(asked.event()) + during(new Window(null, null, null));
        var column = gathering.column(source(asked.event()), "max(f.occurred_at)", wanted);
        var side = asked.is() == Side.BEFORE ? " < " : " >= ";
        return new Leaf(
                "to_char(" + column + " at time zone 'UTC', " + INSTANT + ")",
                "coalesce(" + column + side + parameters.add(situation.startOfDay(asked.ago())) + ", false)");
    }

    /** The parts of a purchase are far fewer than its lines, but do not know what they were made of. */
    private static Source source(Purchases asked) {
        if (asked.sku() != null) {
            return Source.PURCHASE_LINES;
        }
        return asked.category() == null && asked.kind() == null ? Source.PURCHASES : Source.PURCHASE_PARTS;
    }

    private static Source source(String event) {
        return Facts.of(event) == Facts.EVENTS ? Source.EVENTS : Source.PURCHASES;
    }

    private String named(String event) {
        return switch (Facts.of(event)) {
            case SALES -> "not f.refund";
            case RETURNS -> "f.refund";
            case EVENTS -> "f.name = " + parameters.add(event);
        };
    }

    private static String sum(String rows, String column) {
        return "sum(" + rows + "." + column + ")";
    }

    private String narrowing(Purchases asked) {
        var all = new ArrayList<String>();
        all.add(asked.measure() == Measure.COUNT || asked.measure() == Measure.DAYS ? "not f.refund" : "true");
        var currency = asked.currency() == null && asked.countsMoney() ? situation.currency() : asked.currency();
        equal("f.currency", currency, all);
        equal("f.coupon", asked.coupon(), all);
        equal("l.category", asked.category(), all);
        equal("l.sku", asked.sku(), all);
        equal("l.kind", asked.kind(), all);
        return String.join(" and ", all);
    }

    private void equal(String column, @Nullable String value, List<String> all) {
        if (value != null) {
            all.add(column + " = " + parameters.add(value));
        }
    }

    private String during(Window window) {
        var start = situation.start(window);
        return " and f.occurred_at <= " + parameters.add(situation.now())
                + (start == null ? "" : " and f.occurred_at >= " + parameters.add(start))
                + (window.to() == null ? "" : " and f.occurred_at < " + parameters.add(window.to()));
    }

    /** Who has no row has 0. */
    private Leaf counted(String column, Comparison is, BigDecimal than) {
        var value = "coalesce(" + column + ", 0)";
        return new Leaf(
                "trim_scale(" + value + "::numeric)::text",
                "(" + value + " " + is.operator() + " " + parameters.add(than) + ")");
    }

    /** Compared without dividing, since a quotient would be rounded. */
    private Leaf average(String sum, String orders, Comparison is, BigDecimal than) {
        var test = "%2$s > 0 and %1$s %3$s %4$s * %2$s".formatted(sum, orders, is.operator(), parameters.add(than));
        var value = "trim_scale(round(%s::numeric / nullif(%s, 0), 2))::text".formatted(sum, orders);
        return new Leaf(value, "coalesce(" + test + ", false)");
    }
}
