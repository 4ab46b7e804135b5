package io.clientele.profile.declaration;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells values that an attribute can have from those it can't, and gives each the form that it is kept in. */
final class Form {

    private static final int MOST_TEXTS = 200;
    private static final int MOST_DIGITS = 60;

    private final Description said;
    private final @Nullable Pattern pattern;
    private final @Nullable Extent extent;

    private Form(Description said, @Nullable Pattern pattern, @Nullable Extent extent) {
        this.said = said;
        this.pattern = pattern;
        this.extent = extent;
    }

    /** @throws Mistaken if no value could be judged by it */
    static Form of(Description said) {
        var type = said.type();
        Mistaken.unless(said.pattern() == null || type.isOfText(), "pattern", "is for TEXT and TEXTS");
        Mistaken.unless(said.least() == null || type.hasRange(), "least", "is for NUMBER, DATE and MOMENT");
        Mistaken.unless(said.most() == null || type.hasRange(), "most", "is for NUMBER, DATE and MOMENT");
        var choosing = type == AttributeType.CHOICE;
        Mistaken.unless(!said.choices().isEmpty() || !choosing, "choices", "must hold what there is to choose");
        Mistaken.unless(
                said.choices().isEmpty() || choosing || type == AttributeType.TEXTS,
                "choices",
                "is for CHOICE and TEXTS");
        return new Form(said, pattern(said.pattern()), type.hasRange() ? Extent.of(said) : null);
    }

    private static @Nullable Pattern pattern(@Nullable String written) {
        try {
            return written == null ? null : Pattern.compile(written);
        } catch (PatternSyntaxException unreadable) {
            throw new Mistaken("pattern", "is no pattern of RE2: " + unreadable.getDescription());
        }
    }

    /**
     * The value as it is kept; null if there is nothing in it.
     *
     * @throws IllegalArgumentException with a sentence about the value
     */
    @Nullable
    Object formed(Object value) {
        if (said.type() == AttributeType.TEXTS) {
            return texts(value);
        }
        var text = text(value).strip();
        if (text.isEmpty()) {
            return null;
        }
        return switch (said.type()) {
            case BOOLEAN -> flag(text);
            case CHOICE -> choice(text);
            case NUMBER, DATE, MOMENT -> extent.within(text);
            case TEXT, TEXTS -> matching(text);
        };
    }

    /** One text may be many that semicolons part, as a file has them. */
    private @Nullable Object texts(Object value) {
        var parts =
                value instanceof List<?> many ? many : Arrays.asList(text(value).split(";"));
        var kept = new LinkedHashSet<String>();
        for (var part : parts) {
            var text = part == null ? "" : text(part).strip();
            if (!text.isEmpty()) {
                kept.add(said.choices().isEmpty() ? matching(text) : choice(text));
            }
        }
        if (kept.size() > MOST_TEXTS) {
            throw new IllegalArgumentException("must have at most " + MOST_TEXTS + " texts");
        }
        return kept.isEmpty() ? null : new ArrayList<>(kept);
    }

    private String choice(String text) {
        return said.choices().stream()
                .filter(text::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of " + said.choices()));
    }

    private String matching(String text) {
        if (pattern != null && !pattern.matches(text)) {
            throw new IllegalArgumentException("must match " + said.pattern());
        }
        return text;
    }

    private static boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw new IllegalArgumentException("must be true or false");
        };
    }

    private static String text(Object value) {
        return switch (value) {
            case Map<?, ?> _, List<?> _ -> throw new IllegalArgumentException("must not have parts");
            case Number number -> plain(new BigDecimal(number.toString()));
            default -> value.toString();
        };
    }

    private static String plain(BigDecimal number) {
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("has too many digits");
        }
        return number.toPlainString();
    }
}
