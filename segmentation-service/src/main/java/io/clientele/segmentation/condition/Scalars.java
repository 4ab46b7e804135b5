package io.clientele.segmentation.condition;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Values as they come in JSON, read as the text, the number or the day that an attribute is compared with. */
public final class Scalars {

    /** What counts as a number in an attribute; PostgreSQL reads the same pattern. */
    public static final String NUMBER = "-?[0-9]{1,30}([.][0-9]{1,30})?";

    /** What counts as a day: a date, or an instant, of which only the day is looked at. */
    public static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?";

    private static final Pattern NUMBERS = Pattern.compile(NUMBER);

    private Scalars() {}

    static boolean isScalar(Object value) {
        return value instanceof String || value instanceof Boolean || (value instanceof Number && isPlain(value));
    }

    /** Text that PostgreSQL gives for the same JSON value. */
    public static String text(Object scalar) {
        return scalar instanceof Number number ? new BigDecimal(number.toString()).toPlainString() : scalar.toString();
    }

    public static Optional<BigDecimal> number(Object scalar) {
        var text = text(scalar);
        return NUMBERS.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    public static Optional<LocalDate> day(Object scalar) {
        try {
            return Optional.of(LocalDate.parse(text(scalar)));
        } catch (DateTimeException no) {
            return Optional.empty();
        }
    }

    /** 1e999999999 is short in JSON, and a gigabyte written out. */
    static boolean isPlain(Object number) {
        var decimal = new BigDecimal(number.toString());
        return decimal.precision() <= 40 && Math.abs(decimal.scale()) <= 40;
    }
}
