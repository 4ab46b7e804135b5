package io.clientele.outreach.merge;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a value may go through on its way into a mail. */
enum Filter {
    DEFAULT(true),
    UPCASE(false),
    DOWNCASE(false),
    CAPITALIZE(false),
    STRIP(false),
    TRUNCATE(true),
    DATE(true),
    MONEY(false),
    /** Does nothing, since all is escaped anyway: for templates that come from elsewhere. */
    ESCAPE(false);

    private final boolean takesArgument;

    Filter(boolean takesArgument) {
        this.takesArgument = takesArgument;
    }

    boolean takesArgument() {
        return takesArgument;
    }

    static Optional<Filter> of(String name) {
        return Stream.of(values()).filter(one -> one.word().equals(name)).findFirst();
    }

    static String all() {
        return Stream.of(values()).map(Filter::word).collect(Collectors.joining(", "));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Nullable
    Object apply(@Nullable Object value, @Nullable Object argument, Manner manner) {
        return switch (this) {
            case DEFAULT -> Texts.isBlank(value) ? argument : value;
            case UPCASE -> Texts.of(value).toUpperCase(manner.locale());
            case DOWNCASE -> Texts.of(value).toLowerCase(manner.locale());
            case CAPITALIZE -> capitalised(Texts.of(value), manner.locale());
            case STRIP -> Texts.of(value).strip();
            case TRUNCATE -> truncated(Texts.of(value), argument);
            case DATE -> Dates.format(value, Texts.of(argument), manner);
            case MONEY -> Money.format(value, manner);
            case ESCAPE -> value;
        };
    }

    /** Only the first letter: the rest of a name may have its capitals for a reason. */
    private static String capitalised(String text, Locale locale) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(locale) + text.substring(first);
    }

    /** To at most so many characters, the three dots included. */
    private static String truncated(String text, @Nullable Object length) {
        int most = Texts.number(length).map(Number::intValue).orElse(50);
        int count = text.codePointCount(0, text.length());
        if (count <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, Math.max(0, most - 3))) + "...";
    }
}
