package io.clientele.profile.naming;

import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.HIRAGANA;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is called, put together from what was said of them. The parts are never changed: no capitals, no order and
 * no spaces that are not theirs.
 *
 * @param displayName the whole name, for a heading or an envelope; null if none is known
 * @param greeting what one says to them, without a title; null if no name is known
 */
public record Naming(@Nullable String displayName, @Nullable String greeting) {

    private static final Set<Character.UnicodeScript> FAMILY_FIRST_WITHOUT_SPACE = EnumSet.of(HAN, HANGUL, HIRAGANA);

    public static Naming of(Map<String, ?> attributes) {
        var whole = said(attributes, "name");
        var first = said(attributes, "firstName");
        var last = said(attributes, "lastName");
        var nickname = said(attributes, "nickname");
        var display = firstOf(said(attributes, "displayName"), whole, together(attributes, first, last));
        return new Naming(
                firstOf(display, nickname), firstOf(nickname, isClose(first, last) ? display : first, display));
    }

    private static @Nullable String together(Map<String, ?> attributes, @Nullable String first, @Nullable String last) {
        var middle = said(attributes, "middleName");
        var close = isClose(first, last);
        var order = said(attributes, "nameOrder");
        var familyFirst = order == null ? close : order.equals(Order.FAMILY_FIRST.name());
        var parts = familyFirst ? Stream.of(last, middle, first) : Stream.of(first, middle, last);
        var name = parts.filter(part -> part != null).collect(Collectors.joining(familyFirst && close ? "" : " "));
        return name.isEmpty() ? null : name;
    }

    /** Chinese, Japanese and Korean names are written without a space, and said as a whole to who is no friend. */
    private static boolean isClose(@Nullable String first, @Nullable String last) {
        return first != null
                && last != null
                && (first + last)
                        .codePoints()
                        .allMatch(one -> FAMILY_FIRST_WITHOUT_SPACE.contains(Character.UnicodeScript.of(one)));
    }

    private static @Nullable String said(Map<String, ?> attributes, String name) {
        return attributes.get(name) instanceof String text && !text.isBlank() ? text : null;
    }

    private static @Nullable String firstOf(@Nullable String... names) {
        return Stream.of(names).filter(name -> name != null).findFirst().orElse(null);
    }
}
