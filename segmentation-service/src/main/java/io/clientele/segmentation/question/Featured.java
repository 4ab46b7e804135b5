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
 * Tells what the features know exactly: nothing narrowed but by category or kind alone and ever, no windows but the usual
 * ones, no currency but the business's.
 */
public final class Featured {

    private static final Set<String> ATTRIBUTES = Set.of("country", "language");

    private final Situation situation;

    public Featured(Situation situation) {
        this.situation = situation;
    }

    /** Empty if it is made of others, or is to be asked of what the features were made of. */
    public Optional<Known> of(Condition condition) {
        return switch (condition) {
            case Attribute(var name, var is, var value)
            when ATTRIBUTES.contains(name) -> Optional.of(new Known.Text(name, is, value));
            case Purchases asked -> asked.category() == null && asked.kind() == null ? total(asked) : ever(asked);
            case Events asked
            when Facts.of(asked.event()) == Facts.SALES ->
                figure(Measured.ORDERS, asked.window(), asked.is(), asked.value());
            case Last asked
            when Facts.of(asked.event()) == Facts.SALES -> {
                var start = situation.startOfDay(asked.ago());
                yield Optional.of(new Known.Moment("last_sale_at", asked.is() == Side.BEFORE, start));
            }
            default -> Optional.empty();
        };
    }

    private Optional<Known> total(Purchases asked) {
        var counted = asked.currency() == null
                || asked.countsMoney() && asked.currency().equals(situation.currency());
        if (!counted || asked.sku() != null || asked.coupon() != null) {
            return Optional.empty();
        }
        return switch (asked.measure()) {
            case COUNT -> figure(Measured.ORDERS, asked.window(), asked.is(), asked.value());
            case DAYS -> figure(Measured.DAYS, asked.window(), asked.is(), asked.value());
            case SPEND -> figure(Measured.SPEND, asked.window(), asked.is(), asked.value());
            case QUANTITY -> figure(Measured.QUANTITY, asked.window(), asked.is(), asked.value());
            case AVERAGE -> Optional.empty();
        };
    }

    private static Optional<Known> figure(Measured measured, Window window, Comparison is, BigDecimal value) {
        return window.from() == null && window.to() == null
                ? Span.of(window.within()).map(span -> new Known.Figure(measured.column(span), is, value))
                : Optional.empty();
    }

    /** Whether anything of a category, or of a kind, was ever bought: how often is not known here. */
    private static Optional<Known> ever(Purchases asked) {
        var narrowed = asked.sku() != null || asked.coupon() != null || asked.currency() != null;
        var both = asked.category() != null && asked.kind() != null;
        var window = asked.window();
        var bounded = window.within() != null || window.from() != null || window.to() != null;
        if (narrowed || both || bounded || asked.measure() != Measure.COUNT) {
            return Optional.empty();
        }
        return whetherAny(asked.is(), asked.value())
                .map(any -> asked.category() == null
                        ? new Known.Among("kinds", asked.kind(), any)
                        : new Known.Among("categories", asked.category(), any));
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
}
