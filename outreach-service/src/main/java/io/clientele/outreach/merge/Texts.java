package io.clientele.outreach.merge;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values look as text, and text as a number. */
final class Texts {

    /** Longer ones are no amounts, and {@code 1e999999999} would fill the memory. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,9})?");

    private Texts() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case BigDecimal number -> isShort(number) ? number.toPlainString() : number.toString();
            case Collection<?> items -> items.stream().map(Texts::of).collect(Collectors.joining(", "));
            case Map<?, ?> _, Scope.Fields _ -> "";
            default -> value.toString();
        };
    }

    static boolean isBlank(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case Boolean flag -> !flag;
            case String text -> text.isBlank();
            case Collection<?> items -> items.isEmpty();
            case Map<?, ?> fields -> fields.isEmpty();
            default -> false;
        };
    }

    static Optional<BigDecimal> number(@Nullable Object value) {
        return switch (value) {
            case BigDecimal number -> Optional.of(number).filter(Texts::isShort);
            case Number number -> number(number.toString());
            case String text when NUMBER.matcher(text.strip()).matches() -> Optional.of(new BigDecimal(text.strip()));
            case null, default -> Optional.empty();
        };
    }

    private static boolean isShort(BigDecimal number) {
        return (long) number.precision() - number.scale() <= 18 && number.scale() <= 18;
    }
}
