package io.clientele.profile.mapping;

import io.clientele.profile.trait.Digits;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which rows speak of what came back. */
public sealed interface RefundRule {

    record StartsWith(String field, String text) implements RefundRule {}

    record BelowZero(String field) implements RefundRule {}

    record Never() implements RefundRule {
        @Override
        public String field() {
            return "";
        }
    }

    Pattern STARTS_WITH = Pattern.compile("\\s*(\\w+) starts with (.+)");
    Pattern BELOW_ZERO = Pattern.compile("\\s*(\\w+) below 0\\s*");

    String field();

    static RefundRule parse(@Nullable String text) {
        if (text == null) {
            return new Never();
        }
        var below = BELOW_ZERO.matcher(text);
        if (below.matches()) {
            return new BelowZero(below.group(1));
        }
        var starts = STARTS_WITH.matcher(text);
        if (starts.matches()) {
            return new StartsWith(starts.group(1), starts.group(2).strip());
        }
        throw new IllegalArgumentException("must be '<field> starts with <text>' or '<field> below 0'");
    }

    default void checkAgainst(Mapping mapping) {
        if (!mapping.has(field())) {
            throw new IllegalArgumentException(field() + " is not a field of this mapping");
        }
    }

    default boolean holds(Function<String, @Nullable String> values) {
        return switch (this) {
            case StartsWith(var field, var text) -> {
                var value = values.apply(field);
                yield value != null && value.startsWith(text);
            }
            case BelowZero(var field) -> {
                var value = values.apply(field);
                yield value != null && isBelowZero(value);
            }
            case Never never -> false;
        };
    }

    private static boolean isBelowZero(String value) {
        try {
            return new BigDecimal(Digits.plain(value).replace('\u2212', '-').replaceAll("[^0-9.\\-]", "")).signum() < 0;
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }
}
