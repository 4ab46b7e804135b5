package io.clientele.segmentation.sentence;

import io.clientele.segmentation.condition.MinorUnits;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers, money, days and spans of time as they are written where somebody reads them. */
final class Figures {

    private final Phrases phrases;
    private final ZoneId zone;

    Figures(Phrases phrases, ZoneId zone) {
        this.phrases = phrases;
        this.zone = zone;
    }

    String number(BigDecimal number) {
        var format = NumberFormat.getInstance(phrases.locale());
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** @param minorUnits may hold less than one of them, which is shown too */
    String money(BigDecimal minorUnits, String currency) {
        var decimals = MinorUnits.decimals(currency);
        var amount = minorUnits.scaleByPowerOfTen(-decimals).stripTrailingZeros();
        var format = NumberFormat.getInstance(phrases.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(Math.max(decimals, amount.scale()));
        return format.format(amount) + " " + currency;
    }

    /** Such as "once", "90 days", in a phrase that changes with the number. */
    String counted(String phrase, BigDecimal number) {
        var whole = number.stripTrailingZeros().scale() <= 0;
        return phrases.counted(phrase, whole ? number.longValue() : 0, number(number));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(phrases.locale())
                .format(day);
    }

    /** The time of day is said only if it is not the beginning of the day. */
    String moment(Instant instant) {
        var local = instant.atZone(zone);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? day(local.toLocalDate())
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(phrases.locale())
                        .format(local);
    }

    String period(Period period) {
        return units(period).isEmpty()
                ? counted("days", BigDecimal.ZERO)
                : units(period).entrySet().stream()
                        .map(unit -> counted(unit.getKey(), BigDecimal.valueOf(unit.getValue())))
                        .collect(Collectors.joining(phrases.say("all")));
    }

    /** As in "in the last year". */
    String lastOnes(Period period) {
        var units = units(period);
        return units.size() == 1 && units.containsValue(1)
                ? phrases.say("last." + units.keySet().iterator().next())
                : period(period);
    }

    private static Map<String, Integer> units(Period period) {
        var units = new LinkedHashMap<String, Integer>();
        units.put("years", period.getYears());
        units.put("months", period.getMonths());
        units.put("days", period.getDays());
        units.values().removeIf(number -> number == 0);
        return units;
    }
}
