package io.clientele.profile.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a shop's JSON, where numbers may be text and what is not known may be empty. */
final class Fields {

    private static final int DECIMALS = 6; // that a unit price has

    private Fields() {}

    static @Nullable String text(JsonNode node, String name) {
        var value = node.path(name);
        var text = value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(name + " holds a NUL character");
        }
        return text.isEmpty() ? null : text;
    }

    /** The number of a thing; shops say 0 where there is none. */
    static @Nullable String number(JsonNode node, String name) {
        var text = text(node, name);
        return text == null || text.equals("0") ? null : text;
    }

    static String needed(JsonNode node, String name) {
        var text = number(node, name);
        if (text == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return text;
    }

    static BigDecimal amount(JsonNode node, String name) {
        var text = text(node, name);
        try {
            return text == null ? BigDecimal.ZERO : new BigDecimal(text);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(name + " is no number");
        }
    }

    /** Shops may show more decimals than their currency has. */
    static BigDecimal money(BigDecimal amount, String currency) {
        try {
            var digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
            return amount.setScale(digits, RoundingMode.HALF_EVEN);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("currency is not a code of ISO 4217");
        }
    }

    /** Of a line's whole amount. */
    static BigDecimal unitPrice(BigDecimal whole, BigDecimal quantity) {
        return quantity.signum() == 0 ? whole : whole.divide(quantity, DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** With an offset, or of UTC where none is said; the first of the names that is there. */
    static @Nullable Instant instant(JsonNode node, String... names) {
        return Stream.of(names)
                .map(name -> text(node, name))
                .filter(text -> text != null)
                .findFirst()
                .map(Fields::parsed)
                .orElse(null);
    }

    static Instant instantOr(Instant otherwise, JsonNode node, String... names) {
        var at = instant(node, names);
        return at == null ? otherwise : at;
    }

    private static Instant parsed(String text) {
        try {
            return text.matches(".*(Z|[+-]\\d{2}:?\\d{2})$")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("a time is written as nobody writes it");
        }
    }

    /** Two lines of an address in one. */
    static @Nullable String street(@Nullable String first, @Nullable String second) {
        return first == null || second == null ? first : first + ", " + second;
    }
}
