package io.clientele.segmentation.condition;

import java.math.BigDecimal;
import java.util.Currency;

/** Amounts in the smallest coin: 500.00 GBP is 50000, 500 JPY is 500. */
public final class MinorUnits {

    private MinorUnits() {}

    /** Decimals of a currency by ISO 4217; 2 for one that Java does not know. */
    public static int decimals(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException unknown) {
            return 2;
        }
    }

    /** An exact amount in minor units; what is less than one of them is kept. */
    public static BigDecimal of(BigDecimal amount, String currency) {
        return amount.scaleByPowerOfTen(decimals(currency));
    }
}
