package io.clientele.profile.purchase;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One thing of an order. Quantity and price are exact, with up to 6 decimals and 12 digits before them.
 *
 * @param kind null if the source says none: then the catalogue's, else READY_MADE
 * @throws IllegalArgumentException with a sentence for the caller, if a number is out of range
 */
@RegisterForReflection
public record Line(
        @Nullable String sku,
        @Nullable String name,
        @Nullable String category,
        @Nullable ProductKind kind,
        BigDecimal quantity,
        BigDecimal unitPrice) {

    private static final int DECIMALS = 6;
    private static final int DIGITS = 12;

    public Line {
        quantity = fitting(quantity);
        unitPrice = fitting(unitPrice);
    }

    /** What went one way, the other way. */
    public Line negated() {
        return new Line(sku, name, category, kind, quantity.negate(), unitPrice);
    }

    Line withKind(ProductKind known) {
        return new Line(sku, name, category, known, quantity, unitPrice);
    }

    /** The number as it is kept: without zeros at its end. */
    public static BigDecimal fitting(BigDecimal number) {
        var exact = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (exact.scale() > DECIMALS) {
            throw new IllegalArgumentException("has more than " + DECIMALS + " decimals");
        }
        if ((long) exact.precision() - exact.scale() > DIGITS) {
            throw new IllegalArgumentException("has more than " + DIGITS + " digits before the point");
        }
        return exact.scale() < 0 ? exact.setScale(0, RoundingMode.UNNECESSARY) : exact;
    }
}
