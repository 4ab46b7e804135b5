package io.clientele.outreach.shop;

import com.sanctionco.jmail.JMail;
import io.clientele.kit.Problem;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What people may edit of the business. Zone and currency are not here: all services must agree on those. */
public record ShopSettings(
        @Nullable String name,
        @Nullable String sender,
        @Nullable String senderName,
        @Nullable String replyTo,
        @Nullable String postalAddress,
        @Nullable String country,
        @Nullable String language,
        @Nullable String kind,
        @Nullable Target target) {

    private static final int LONGEST = 200;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public ShopSettings {
        name = stripped(name);
        sender = stripped(sender);
        senderName = stripped(senderName);
        replyTo = stripped(replyTo);
        postalAddress = stripped(postalAddress);
        country = stripped(country);
        language = stripped(language);
        kind = stripped(kind);
    }

    static ShopSettings of(ShopConfig config) {
        return new ShopSettings(
                config.name(),
                config.sender().orElse(null),
                config.senderName().orElse(null),
                config.replyTo().orElse(null),
                config.postalAddress().orElse(null),
                config.country().orElse(null),
                config.language(),
                config.kind().orElse(null),
                config.target());
    }

    public List<Problem.Error> mistakes() {
        var mistakes = new ArrayList<Problem.Error>();
        required("name", name, mistakes);
        required("language", language, mistakes);
        required("target", target, mistakes);
        line("name", name, mistakes);
        line("senderName", senderName, mistakes);
        line("kind", kind, mistakes);
        must(sender, JMail::isValid, "sender", "must be an e-mail address", mistakes);
        must(replyTo, JMail::isValid, "replyTo", "must be an e-mail address", mistakes);
        must(country, COUNTRIES::contains, "country", "must be a country of ISO 3166-1, such as DE", mistakes);
        must(language, ShopSettings::isLanguage, "language", "must be a language of BCP 47, such as en", mistakes);
        must(
                postalAddress,
                ShopSettings::isAddress,
                "postalAddress",
                "must be at most 6 lines of plain text",
                mistakes);
        return mistakes;
    }

    private static void required(String field, @Nullable Object value, List<Problem.Error> mistakes) {
        if (value == null) {
            mistakes.add(new Problem.Error(field, "must not be empty"));
        }
    }

    /** These end up in headers of mails, where a line break would begin another header. */
    private static void line(String field, @Nullable String value, List<Problem.Error> mistakes) {
        Predicate<String> isLine =
                text -> text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
        must(value, isLine, field, "must be one line of at most " + LONGEST + " characters", mistakes);
    }

    private static void must(
            @Nullable String value, Predicate<String> rule, String field, String message, List<Problem.Error> to) {
        if (value != null && !rule.test(value)) {
            to.add(new Problem.Error(field, message));
        }
    }

    private static boolean isLanguage(String tag) {
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            return Set.of(Locale.getISOLanguages()).contains(locale.getLanguage());
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }

    private static boolean isAddress(String text) {
        return text.length() <= 500
                && text.lines().count() <= 6
                && text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r');
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
