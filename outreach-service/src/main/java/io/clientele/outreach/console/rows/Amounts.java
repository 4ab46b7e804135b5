package io.clientele.outreach.console.rows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;

/** Amounts as people type them, and as conditions hold them: in the minor units of the business's currency. */
public record Amounts(Currency currency) {

    static Optional<BigDecimal> number(String typed) {
        var plain = typed.replace(" ", "").replace(',', '.');
        return plain.matches("-?\\d{1,12}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    public Optional<Long> minor(String typed) {
        return number(typed)
                .map(amount -> amount.movePointRight(digits())
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .longValueExact());
    }

    public String shown(long minor) {
        return BigDecimal.valueOf(minor, digits()).stripTrailingZeros().toPlainString();
    }

    private int digits() {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
