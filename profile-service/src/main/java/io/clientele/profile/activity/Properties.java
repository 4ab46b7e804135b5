package io.clientele.profile.activity;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the properties of something that came in, whatever their JSON types are; what is wrong is noted by its path. */
public record Properties(Map<?, ?> said, String path, Mistakes mistakes) {

    private static final int LONGEST = 500;

    public @Nullable String text(String name) {
        return text(name, LONGEST);
    }

    public @Nullable String text(String name, int longest) {
        var value = said.get(name);
        if (value == null) {
            return null;
        }
        var text = value.toString().strip();
        if (value instanceof Map || value instanceof List || text.length() > longest) {
            mistakes.add(path + "." + name, "must be text of at most " + longest + " characters");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** What is written in a form of its own; one that throws IllegalArgumentException with a sentence for the caller. */
    public <T> @Nullable T read(String name, Function<String, T> form) {
        var text = text(name, 2 * LONGEST);
        return text == null ? null : mistakes.attempt(path + "." + name, () -> form.apply(text));
    }

    public void need(String name) {
        var value = said.get(name);
        mistakes.unless(value != null && !value.toString().isBlank(), path + "." + name, "is needed");
    }

    public @Nullable String textOr(String name, @Nullable String otherwise) {
        var text = text(name);
        return text == null ? otherwise : text;
    }

    public @Nullable BigDecimal number(String name) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        return mistakes.attempt(path + "." + name, () -> {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException unreadable) {
                throw new IllegalArgumentException("must be a number");
            }
        });
    }

    public BigDecimal numberOr(String name, BigDecimal otherwise) {
        var number = number(name);
        return number == null ? otherwise : number;
    }

    public List<@Nullable Object> list(String name, int most) {
        var value = said.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list && list.size() <= most) {
            return Collections.unmodifiableList(list); // which, unlike a copy, may hold nulls
        }
        mistakes.add(path + "." + name, "must be a list of at most " + most);
        return List.of();
    }
}
