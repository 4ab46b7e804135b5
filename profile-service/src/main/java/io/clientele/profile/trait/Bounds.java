package io.clientele.profile.trait;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much may be said at once: what a person or an event has to say, not what fills a disk. */
public final class Bounds {

    private static final int MOST_CHARACTERS = 32 << 10;
    private static final int LONGEST_NAME = 100;
    private static final int DEEPEST = 10;
    private static final int MOST_DIGITS = 300;

    private int characters;

    private Bounds() {}

    /** What is too much or can't be kept, as a sentence for the caller; empty if all is well. */
    public static Optional<String> broken(Map<String, ?> said) {
        var bounds = new Bounds();
        var problem = bounds.check(said, 0);
        return problem == null && bounds.characters > MOST_CHARACTERS
                ? Optional.of("must have at most " + MOST_CHARACTERS + " characters")
                : Optional.ofNullable(problem);
    }

    private @Nullable String check(@Nullable Object value, int depth) {
        characters += 4;
        if (depth > DEEPEST) {
            return "must be at most " + DEEPEST + " levels deep";
        }
        return switch (value) {
            case Map<?, ?> map -> checkAll(map, depth);
            case List<?> list -> first(list.stream().map(item -> check(item, depth + 1)));
            case String text -> text(text);
            case BigDecimal number -> number(Math.max((long) number.precision() - number.scale(), number.scale()));
            case BigInteger number -> number(number.bitLength() / 3);
            case null, default -> null;
        };
    }

    private @Nullable String checkAll(Map<?, ?> map, int depth) {
        return first(map.entrySet().stream().map(entry -> {
            var problem = name(entry.getKey().toString());
            return problem == null ? check(entry.getValue(), depth + 1) : problem;
        }));
    }

    private static @Nullable String first(java.util.stream.Stream<@Nullable String> problems) {
        return problems.filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    private @Nullable String name(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            return "has a name that is empty, longer than " + LONGEST_NAME + " characters, or holds control characters";
        }
        return text(name);
    }

    private @Nullable String text(String text) {
        characters += text.length();
        var storable =
                text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
        return storable ? null : "holds NUL or broken Unicode";
    }

    private @Nullable String number(long digits) {
        characters += (int) Math.min(digits, MOST_CHARACTERS);
        return digits > MOST_DIGITS ? "holds a number of more than " + MOST_DIGITS + " digits" : null;
    }
}
