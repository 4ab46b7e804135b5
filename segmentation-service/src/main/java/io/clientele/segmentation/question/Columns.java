package io.clientele.segmentation.question;

import java.math.BigDecimal;

/** Turns what the features {@code w} know into SQL. */
final class Columns {

    private final Parameters parameters;
    private final Attributes attributes;

    Columns(Parameters parameters, Attributes attributes) {
        this.parameters = parameters;
        this.attributes = attributes;
    }

    Leaf of(Known known) {
        var column = "w." + known.column();
        var test = switch (known) {
            case Known.Text text -> attributes.test(column, text.is(), text.value());
            case Known.Figure figure ->
                "(" + column + " " + figure.is().operator() + " " + number(figure.value()) + ")";
            case Known.Among among ->
                "(" + (among.is() ? "" : "not ") + column + " @> array[" + parameters.add(among.name()) + "::text])";
            case Known.Moment moment ->
                "coalesce(" + column + (moment.before() ? " < " : " >= ") + parameters.add(moment.than()) + ", false)";
        };
        return new Leaf(column + "::text", test);
    }

    /** Whole numbers compare faster. */
    private String number(BigDecimal value) {
        var whole = value.stripTrailingZeros().scale() <= 0
                && value.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
        return parameters.add(whole ? value.longValueExact() : value);
    }
}
