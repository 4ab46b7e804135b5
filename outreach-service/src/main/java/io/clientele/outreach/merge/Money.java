package io.clientele.outreach.merge;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filter {@code money}: minor units, or <code>{"amount", "currency"}</code>, as people of the language write it. */
final class Money {

    private Money() {}

    /** What is no amount stays as it is. */
    static @Nullable Object format(@Nullable Object value, Manner manner) {
        var amount = value instanceof Map<?, ?> money ? money.get("amount") : value;
        var code = value instanceof Map<?, ?> money ? money.get("currency") : null;
        var currency = code instanceof String text ? currency(text) : manner.currency();
        var minor = Texts.number(amount);
        return minor.isEmpty() || currency == null ? value : written(minor.get(), currency, manner);
    }

    private static String written(BigDecimal minor, Currency currency, Manner manner) {
        var format = NumberFormat.getCurrencyInstance(manner.locale());
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        format.setCurrency(currency);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(minor.movePointLeft(digits));
    }

    private static @Nullable Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
