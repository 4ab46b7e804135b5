package io.clientele.segmentation.condition;

import io.clientele.segmentation.condition.Condition.*;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what is counted over many rows into SQL: each question is one set, grouped by person and joined to people. */
final class Totals {

    private static final String INSTANT = "'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'";

    private final Situation situation;
    private final Parameters parameters;
    private int sets;

    Totals(Situation situation, Parameters parameters) {
        this.situation = situation;
        this.parameters = parameters;
    }

    Leaf of(Purchases asked) {
        var ofLines = asked.narrowedToLines();
        var rows = ofLines
                ? "reading.purchase_line l join reading.purchase f using (profile_id, purchase_id)"
                : "reading.purchase f";
        var source = ofLines ? "l" : "f";
        var orders = ofLines ? "count(distinct f.purchase_id)" : "count(*)";
        var aggregate = switch (asked.measure()) {
            case COUNT -> orders + " as v";
            case DAYS -> "count(distinct f.occurred_on) as v";
            case SPEND -> "sum(" + source + ".net) as v";
            case QUANTITY -> "sum(" + source + ".quantity) as v";
            case AVERAGE -> "sum(" + source + ".net) as v, " + orders + " filter (where not f.refund) as n";
        };
        var set = set(aggregate, rows + " where " + narrowing(asked) + during(asked.window()));
        return asked.measure() == Measure.AVERAGE
                ? average(set, asked.is(), asked.value())
                : counted(set, asked.is(), asked.value());
    }

    Leaf of(Events asked) {
        var rows = new StringBuilder(Facts.rows(asked.event(), parameters));
        var where = asked.where() == null ? Map.<String, Object>of() : asked.where();
        where.forEach((name, value) -> {
            rows.append(" and f.properties ->> ").append(parameters.add(name));
            rows.append(" = ").append(parameters.add(Scalars.text(value)));
        });
        return counted(set("count(*) as v", rows + during(asked.window())), asked.is(), asked.value());
    }

    Leaf of(Last asked) {
        var open = new Window(null, null, null);
        var set = set("max(f.occurred_at) as v", Facts.rows(asked.event(), parameters) + during(open));
        var side = asked.is() == Side.BEFORE ? " < " : " >= ";
        var test = set.alias() + ".v" + side + parameters.add(situation.startOfDay(asked.ago()));
        var value = "to_char(" + set.alias() + ".v at time zone 'UTC', " + INSTANT + ")";
        return new Leaf(set.join(), value, "coalesce(" + test + ", false)");
    }

    private String narrowing(Purchases asked) {
        var all = new ArrayList<String>();
        all.add(asked.measure() == Measure.COUNT || asked.measure() == Measure.DAYS ? "not f.refund" : "true");
        var currency = asked.currency() == null && asked.isOfMoney() ? situation.currency() : asked.currency();
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
        var start = window.start(situation);
        return " and f.occurred_at <= " + parameters.add(situation.now())
                + (start == null ? "" : " and f.occurred_at >= " + parameters.add(start))
                + (window.to() == null ? "" : " and f.occurred_at < " + parameters.add(window.to()));
    }

    private record JoinedSet(String alias, String join) {}

    private JoinedSet set(String aggregate, String rows) {
        var alias = "s" + sets++;
        var query = "select f.profile_id, " + aggregate + " from " + rows + " group by f.profile_id";
        return new JoinedSet(
                alias, "left join (" + query + ") " + alias + " on " + alias + ".profile_id = p.profile_id");
    }

    /** Who has no row has 0. */
    private Leaf counted(JoinedSet set, Comparison is, BigDecimal than) {
        var value = "coalesce(" + set.alias() + ".v, 0)";
        return new Leaf(
                set.join(),
                "trim_scale(" + value + "::numeric)::text",
                "(" + value + " " + is.operator() + " " + parameters.add(than) + ")");
    }

    /** Compared without dividing, since a quotient would be rounded. */
    private Leaf average(JoinedSet set, Comparison is, BigDecimal than) {
        var test =
                "%1$s.n > 0 and %1$s.v %2$s %3$s * %1$s.n".formatted(set.alias(), is.operator(), parameters.add(than));
        var value = "trim_scale(round(%1$s.v::numeric / nullif(%1$s.n, 0), 2))::text".formatted(set.alias());
        return new Leaf(set.join(), value, "coalesce(" + test + ", false)");
    }
}
