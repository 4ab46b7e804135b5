package io.clientele.segmentation.question;

import io.clientele.segmentation.condition.Comparison;
import io.clientele.segmentation.condition.Condition;
import io.clientele.segmentation.condition.Condition.*;
import io.clientele.segmentation.condition.Facts;
import io.clientele.segmentation.condition.Window;
import io.clientele.segmentation.feature.Measured;
import io.clientele.segmentation.feature.Span;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Answers from the features {@code w}, as long as they know it exactly: nothing narrowed but by category or kind alone and
 * ever, no windows but the usual ones, no currency but the business's.
 */
final class Featured {

    private static final Set<String> ATTRIBUTES = Set.of("country", "language");

    private final Situation situation;
    private final Parameters parameters;
    private final Attributes attributes;

    Featured(Situation situation, Parameters parameters, Attributes attributes) {
        this.situation = situation;
        this.parameters = parameters;
        this.attributes = attributes;
    }

    Optional<Leaf> of(Condition condition) {
        return switch (condition) {
            case Attribute(var name, var is, var value)
            when ATTRIBUTES.contains(name) ->
                Optional.of(new Leaf("w." + name, attributes.test("w." + name, is, value)));
            case Purchases asked -> asked.category() == null && asked.kind() == null ? total(asked) : ever(asked);
            case Events asked
            when Facts.of(asked.event()) == Facts.SALES ->
                column(Measured.ORDERS, asked.window()).map(column -> compared(column, asked.is(), asked.value()));
            case Last asked when Facts.of(asked.event()) == Facts.SALES -> Optional.of(last(asked));
            default -> Optional.empty();
        };
    }

    private Optional<Leaf> total(Purchases asked) {
        var counted = asked.currency() == null
                || asked.countsMoney() && asked.currency().equals(situation.currency());
        if (!counted || asked.sku() != null || asked.coupon() != null) {
            return Optional.empty();
        }
        var measured = switch (asked.measure()) {
            case COUNT -> Measured.ORDERS;
            case DAYS -> Measured.DAYS;
            case SPEND -> Measured.SPEND;
            case QUANTITY -> Measured.QUANTITY;
            case AVERAGE -> null;
        };
        return measured == null
                ? Optional.empty()
                : column(measured, asked.window()).map(column -> compared(column, asked.is(), asked.value()));
    }

    private static Optional<String> column(Measured measured, Window window) {
        return window.from() == null && window.to() == null
                ? Span.of(window.within()).map(span -> "w." + measured.column(span))
                : Optional.empty();
    }

    private Leaf compared(String column, Comparison is, BigDecimal value) {
        var than = parameters.add(isLong(value) ? value.longValueExact() : value); // whole numbers compare faster
        return new Leaf(column + "::text", "(" + column + " " + is.operator() + " " + than + ")");
    }

    private static boolean isLong(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0
                && value.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    }

    /** Whether anything of a category, or of a kind, was ever bought: how often is not known here. */
    private Optional<Leaf> ever(Purchases asked) {
        var narrowed = asked.sku() != null || asked.coupon() != null || asked.currency() != null;
        var both = asked.category() != null && asked.kind() != null;
        var window = asked.window();
        var bounded = window.within() != null || window.from() != null || window.to() != null;
        if (narrowed || both || bounded || asked.measure() != Measure.COUNT) {
            return Optional.empty();
        }
        var column = asked.category() == null ? "w.kinds" : "w.categories";
        var name = asked.category() == null ? asked.kind() : asked.category();
        return whetherAny(asked.is(), asked.value())
                .map(any -> new Leaf(
                        column + "::text",
                        "(" + (any ? "" : "not ") + column + " @> array[" + parameters.add(name) + "::text])"));
    }

    /** True if it asks for any at all, false if for none; empty if for how many. */
    private static Optional<Boolean> whetherAny(Comparison is, BigDecimal value) {
        var zero = value.signum() == 0;
        var one = value.compareTo(BigDecimal.ONE) == 0;
        return switch (is) {
            case ABOVE, NOT_EQUAL -> zero ? Optional.of(true) : Optional.empty();
            case AT_LEAST -> one ? Optional.of(true) : Optional.empty();
            case EQUAL, AT_MOST -> zero ? Optional.of(false) : Optional.empty();
            case BELOW -> one ? Optional.of(false) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Leaf last(Last asked) {
        var side = asked.is() == Side.BEFORE ? " < " : " >= ";
        return new Leaf(
                "w.last_sale_at::text",
                "coalesce(w.last_sale_at" + side + parameters.add(situation.startOfDay(asked.ago())) + ", false)");
    }
}
