package io.clientele.profile.duplicate;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The mailbox that an address reaches. Google passes over single dots and what follows a plus sign, and calls itself by two
 * names; Yandex is one by many; several others pass over what follows a plus sign. Of all others nothing is known, so that
 * each of their addresses is a mailbox of its own.
 */
final class Mailbox {

    private static final Map<String, String> ONE_PROVIDER = Map.ofEntries(
            Map.entry("googlemail.com", "gmail.com"),
            Map.entry("ya.ru", "yandex.ru"),
            Map.entry("yandex.com", "yandex.ru"),
            Map.entry("yandex.ua", "yandex.ru"),
            Map.entry("yandex.kz", "yandex.ru"),
            Map.entry("yandex.by", "yandex.ru"));

    /** They say so in their help pages. */
    private static final Set<String> WITHOUT_PLUS = Set.of(
            "gmail.com",
            "yandex.ru",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "icloud.com",
            "me.com",
            "fastmail.com",
            "proton.me",
            "protonmail.com");

    private static final Pattern SINGLE_DOT = Pattern.compile("(?<!\\.)\\.(?!\\.)");

    private Mailbox() {}

    /** @param address well-formed; what is none comes back in lower case */
    static String of(String address) {
        var lower = address.strip().toLowerCase(Locale.ROOT);
        var at = lower.lastIndexOf('@');
        if (at < 1 || lower.startsWith("\"")) {
            return lower;
        }
        var said = lower.substring(at + 1);
        var provider = ONE_PROVIDER.getOrDefault(said, said);
        var name = lower.substring(0, at);
        var plus = name.indexOf('+');
        if (plus > 0 && WITHOUT_PLUS.contains(provider)) {
            name = name.substring(0, plus);
        }
        return (provider.equals("gmail.com") ? SINGLE_DOT.matcher(name).replaceAll("") : name) + "@" + provider;
    }
}
