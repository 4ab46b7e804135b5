package io.clientele.profile.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** What is in a cell, as somebody would write it into a text: dates by ISO 8601, numbers without what computing added. */
record Values(SharedStrings strings, DateStyles styles, boolean since1904) {

    private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_EVEN); // what spreadsheets keep
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465); // 9999-12-31
    private static final BigDecimal FIRST_RIGHT_DAY = BigDecimal.valueOf(60); // before, 1900 was no leap year
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

    String of(String type, String style, String raw) {
        return switch (type) {
            case "s" -> strings.at(raw.strip());
            case "b" -> raw.strip().equals("1") ? "true" : "false";
            case "str", "inlineStr", "d", "e" -> Escapes.undone(raw);
            default -> number(style, raw.strip());
        };
    }

    private String number(String style, String raw) {
        if (raw.isEmpty() || raw.length() > 40) {
            return raw;
        }
        try {
            var number = new BigDecimal(raw);
            if (styles.isDate(style) && number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0) {
                return date(number);
            }
            return Math.abs(number.scale()) > 300
                    ? raw
                    : plain(number.round(AS_SHOWN).stripTrailingZeros());
        } catch (NumberFormatException text) {
            return raw;
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.toPlainString();
    }

    private String date(BigDecimal serial) {
        var days = serial.setScale(0, RoundingMode.FLOOR);
        var seconds = serial.subtract(days).multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_EVEN);
        var at = dayZero(serial).atStartOfDay().plusDays(days.longValueExact()).plusSeconds(seconds.longValueExact());
        if (days.signum() == 0 && !since1904) {
            return at.toLocalTime().truncatedTo(ChronoUnit.SECONDS).toString(); // a time of any day
        }
        return isMidnight(at) ? at.toLocalDate().toString() : at.toString();
    }

    private static boolean isMidnight(LocalDateTime at) {
        return at.toLocalTime().toSecondOfDay() == 0;
    }

    private LocalDate dayZero(BigDecimal serial) {
        if (since1904) {
            return LocalDate.of(1904, 1, 1);
        }
        return serial.compareTo(FIRST_RIGHT_DAY) < 0 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
    }
}
