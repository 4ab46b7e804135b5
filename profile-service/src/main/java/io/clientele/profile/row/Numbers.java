package io.clientele.profile.row;

import io.clientele.profile.trait.Digits;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as files write them. Of 12.50 and 12,50, of 1,234.50 and 1.234,50 there is no doubt; of 1,234 there is, and
 * it is refused unless the mapping says what the decimal sign is.
 */
class Numbers {

    private static final int MOST_DIGITS = 40;
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern COMMA = Pattern.compile("[+-]?\\d+,(\\d{1,2}|\\d{4,})");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");
    private static final Pattern GROUPED_BY_POINTS = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d*)?");

    private final @Nullable String decimal;

    /** @param decimal the sign before the decimals, if it is known */
    Numbers(@Nullable String decimal) {
        this.decimal = decimal;
    }

    /** @throws IllegalArgumentException with a sentence for the caller */
    BigDecimal read(String text) {
        if (text.length() > MOST_DIGITS) {
            throw new IllegalArgumentException("has too many digits");
        }
        return new BigDecimal(withPoint(western(text)));
    }

    /** Arabic has a decimal and a thousands sign of its own, and typesetting a minus; no-break spaces group digits. */
    private static String western(String text) {
        return Digits.plain(text)
                .replace('\u066b', '.')
                .replace("\u066c", "")
                .replace('\u2212', '-')
                .replaceAll("(?<=\\d)[\\u00a0\\u202f'\u2019 ](?=\\d{3}(\\D|$))", "");
    }

    private String withPoint(String text) {
        if (",".equals(decimal)) {
            var swapped = text.replace(".", "").replace(',', '.');
            if (PLAIN.matcher(swapped).matches()
                    && (!text.contains(".") || GROUPED_BY_POINTS.matcher(text).matches())) {
                return swapped;
            }
        } else if (PLAIN.matcher(text).matches()) {
            return text;
        } else if (GROUPED.matcher(text).matches() && (decimal != null || text.contains(".") || manyGroups(text))) {
            return text.replace(",", "");
        } else if (decimal == null && COMMA.matcher(text).matches()) {
            return text.replace(',', '.');
        } else if (decimal == null && GROUPED_BY_POINTS.matcher(text).matches()) {
            return text.replace(".", "").replace(',', '.');
        } else if (decimal == null && GROUPED.matcher(text).matches()) {
            throw new IllegalArgumentException("may be " + text.replace(",", "") + " or " + text.replace(',', '.')
                    + ": say what the decimal sign is");
        }
        throw new IllegalArgumentException("is not a number such as 12.50");
    }

    private static boolean manyGroups(String text) {
        return text.indexOf(',') != text.lastIndexOf(',');
    }
}
