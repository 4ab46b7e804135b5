package io.clientele.profile.trait;

import static java.util.Map.entry;

import io.clientele.profile.naming.Order;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the attributes with a meaning must look like, whichever way they come in. */
public final class Forms {

    private enum Kind {
        PERSON,
        ORGANISATION
    }

    private enum Role {
        CONSUMER,
        PURCHASING_AGENT,
        INTERMEDIARY
    }

    private static final List<String> LINES = List.of(
            "firstName",
            "middleName",
            "lastName",
            "name",
            "nickname",
            "gender",
            "incomeBand",
            "household",
            "street",
            "postalCode",
            "region",
            "city",
            "country",
            "organisation",
            "contactFunction",
            "email",
            "phone");

    private static final Map<String, Function<String, Object>> FORMS = Map.ofEntries(Stream.concat(
                    LINES.stream().map(name -> Map.<String, Function<String, Object>>entry(name, Forms::line)),
                    Stream.<Map.Entry<String, Function<String, Object>>>of(
                            entry("birthDate", BirthDate::read),
                            entry("nameOrder", text -> oneOf(Order.class, text)),
                            entry("kind", Forms::kind),
                            entry("role", text -> oneOf(Role.class, text)),
                            entry("internal", Forms::flag),
                            entry("zone", Forms::zone),
                            entry("language", Forms::language)))
            .toArray(Map.Entry[]::new));

    /** With a meaning, and of any form. */
    private static final Set<String> FREE = Set.of("externalId", "accountManager", "birthday", "address");

    private Forms() {}

    /** Whether the attribute means the same to everybody, so that no business can give it another form. */
    public static boolean knows(String name) {
        return FORMS.containsKey(name)
                || FREE.contains(name)
                || SpecialCategory.named(name).isPresent();
    }

    /**
     * The value as it is kept; null if there is nothing in it.
     *
     * @throws IllegalArgumentException with a sentence about the value, if it is none that the attribute can have
     */
    public static @Nullable Object formed(String name, @Nullable Object value) {
        if (value != null && SpecialCategory.named(name).isPresent()) {
            throw new IllegalArgumentException(
                    "is kept with their explicit consent only, at /v1/profiles/{id}/special-categories/" + name);
        }
        var form = FORMS.get(name);
        if (form == null || value == null) {
            return value;
        }
        if (value instanceof Map || value instanceof List) {
            throw new IllegalArgumentException("must be text");
        }
        var text = value.toString().strip();
        return text.isEmpty() ? null : form.apply(text);
    }

    private static String line(String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("must be one line");
        }
        return text;
    }

    private static String kind(String text) {
        return oneOf(Kind.class, text.equalsIgnoreCase("organization") ? Kind.ORGANISATION.name() : text);
    }

    private static <E extends Enum<E>> String oneOf(Class<E> type, String text) {
        var wanted = text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .filter(wanted::equals)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("must be one of " + Arrays.toString(type.getEnumConstants())));
    }

    private static boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw new IllegalArgumentException("must be true or false");
        };
    }

    private static String zone(String text) {
        try {
            return ZoneId.of(text).getId();
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException("must be a time zone such as Europe/London");
        }
    }

    private static String language(String text) {
        try {
            return new Locale.Builder()
                    .setLanguageTag(text.replace('_', '-'))
                    .build()
                    .toLanguageTag();
        } catch (IllformedLocaleException unknown) {
            throw new IllegalArgumentException("must be a language tag such as en or pt-BR");
        }
    }
}
