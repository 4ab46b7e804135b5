package io.clientele.outreach.merge;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares as people mean it: attributes are text as it came, so that {@code "42"} is a number beside a number. */
enum Comparison {
    EQUAL("=="),
    NOT_EQUAL("!="),
    BELOW("<"),
    AT_MOST("<="),
    ABOVE(">"),
    AT_LEAST(">="),
    CONTAINS("contains");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    static Optional<Comparison> of(String sign) {
        return sign.equals("<>")
                ? Optional.of(NOT_EQUAL)
                : Stream.of(values()).filter(one -> one.sign.equals(sign)).findFirst();
    }

    boolean blank(@Nullable Object value) {
        return switch (this) {
            case EQUAL -> Texts.isBlank(value);
            case NOT_EQUAL -> !Texts.isBlank(value);
            default -> false;
        };
    }

    boolean holds(@Nullable Object left, @Nullable Object right) {
        return switch (this) {
            case EQUAL -> equal(left, right);
            case NOT_EQUAL -> !equal(left, right);
            case CONTAINS -> contains(left, right);
            case BELOW, AT_MOST, ABOVE, AT_LEAST -> left != null && right != null && ordered(left, right);
        };
    }

    private static boolean equal(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number || right instanceof Number) {
            var a = Texts.number(left);
            var b = Texts.number(right);
            return a.isPresent() && b.isPresent() && a.get().compareTo(b.get()) == 0;
        }
        return Objects.equals(left, right);
    }

    private static boolean contains(@Nullable Object left, @Nullable Object right) {
        return switch (left) {
            case String text -> right != null && text.contains(Texts.of(right));
            case Collection<?> items -> items.stream().anyMatch(item -> equal(item, right));
            case null, default -> false;
        };
    }

    private boolean ordered(Object left, Object right) {
        Optional<BigDecimal> a = Texts.number(left);
        Optional<BigDecimal> b = Texts.number(right);
        if (a.isPresent() && b.isPresent()) {
            return fits(a.get().compareTo(b.get()));
        }
        return left instanceof String one && right instanceof String other && fits(one.compareTo(other));
    }

    private boolean fits(int order) {
        return switch (this) {
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case ABOVE -> order > 0;
            default -> order >= 0;
        };
    }
}
