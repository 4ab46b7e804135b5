package io.clientele.outreach.console;

import io.clientele.outreach.ledger.Progress;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How values look on a page, in the visitor's language and the business's zone. */
@TemplateExtension
public class Shown {

    /** What an enum inherits, pages of a native executable would not find. */
    static String name(Enum<?> constant) {
        return constant.name();
    }

    private static final Pattern A_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static String initials(String name) {
        return Arrays.stream(name.strip().split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(part -> !part.isEmpty())
                .limit(2)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    static String urlEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String grouped(Number number) {
        return NumberFormat.getIntegerInstance(language()).format(number);
    }

    /** {@code part} of {@code whole} in percent, one decimal. */
    static String percentOf(Number part, Number whole) {
        var format = NumberFormat.getPercentInstance(language());
        format.setMaximumFractionDigits(1);
        return format.format(whole.doubleValue() == 0 ? 0 : part.doubleValue() / whole.doubleValue());
    }

    /** Of all that are planned, whose case is closed. */
    static long settled(Progress now) {
        return now.sent() + now.failed() + now.unknown() + now.skipped();
    }

    /** Minor units of a currency, such as cents, as its readers write it. */
    static String money(Number minor, String currency) {
        var unit = Currency.getInstance(currency);
        var format = NumberFormat.getCurrencyInstance(language());
        format.setCurrency(unit);
        format.setMinimumFractionDigits(Math.max(0, unit.getDefaultFractionDigits()));
        return format.format(BigDecimal.valueOf(minor.longValue(), Math.max(0, unit.getDefaultFractionDigits())));
    }

    /** Seconds as minutes and seconds: 4:05. */
    static String duration(Number seconds) {
        return "%d:%02d".formatted(seconds.longValue() / 60, seconds.longValue() % 60);
    }

    static String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language())
                .withZone(settings().zone())
                .format(at);
    }

    static String day(Instant at) {
        return day(LocalDate.ofInstant(at, settings().zone()));
    }

    /** A value as it was told, a day as its readers write it; of one with parts, such as an address, the parts. */
    public static String told(Object value) {
        if (value instanceof Map<?, ?> parts) {
            return parts.values().stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        var text = value.toString();
        try {
            return A_DAY.matcher(text).matches() ? day(LocalDate.parse(text)) : text;
        } catch (DateTimeException none) {
            return text;
        }
    }

    /** The name of a language that is known by its tag. */
    static String languageName(String tag) {
        var name = Locale.forLanguageTag(tag).getDisplayName(language());
        return name.isEmpty() ? tag : name;
    }

    static String monthName(LocalDate month) {
        return DateTimeFormatter.ofPattern("LLL").withLocale(language()).format(month);
    }

    static String monthAndYear(LocalDate month) {
        return DateTimeFormatter.ofPattern("LLL yyyy").withLocale(language()).format(month);
    }

    static String day(LocalDate on) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language())
                .format(on);
    }

    /** Arabic readers of business figures expect the digits that their spreadsheets show. */
    private static Locale language() {
        return Locale.forLanguageTag(settings().language().toLanguageTag() + "-u-nu-latn");
    }

    private static Visit settings() {
        return Arc.container().instance(Visit.class).get();
    }
}
