package io.clientele.profile.purchase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;

/**
 * Amounts in the minor unit of their currency (ISO 4217): pence, yen, fils.
 *
 * <p>All throw IllegalArgumentException with a sentence for the caller: for an unknown currency, and for an amount that
 * does not fit.
 */
public final class Money {

    private Money() {}

    /** The code, if it is one. */
    public static String currency(String code) {
        digitsOf(code);
        return code;
    }

    /** An amount that must be exact: more decimals than the currency has are an error. */
    public static long exact(BigDecimal amount, String currency) {
        var digits = digitsOf(currency);
        if (amount.signum() != 0 && amount.stripTrailingZeros().scale() > digits) {
            throw new IllegalArgumentException("has more decimals than " + currency + " has: " + digits);
        }
        return minor(amount, digits);
    }

    /** Σ quantity × unit price, rounded half-even once. */
    public static long total(Collection<Line> lines, String currency) {
        var sum = BigDecimal.ZERO;
        for (var line : lines) {
            sum = sum.add(line.quantity().multiply(line.unitPrice()));
        }
        return minor(sum, digitsOf(currency));
    }

    private static long minor(BigDecimal amount, int digits) {
        if (amount.signum() == 0) {
            return 0; // whatever its scale: to set that of 0e-999999999 takes all the memory there is
        }
        if ((long) amount.precision() - amount.scale() > 15) {
            throw new IllegalArgumentException("is too much money");
        }
        return amount.setScale(digits, RoundingMode.HALF_EVEN).unscaledValue().longValueExact();
    }

    private static int digitsOf(String currency) {
        try {
            // gold, testing codes and the like have no minor unit: -1
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("is not a currency code of ISO 4217");
        }
    }
}
