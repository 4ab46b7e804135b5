package io.clientele.profile.trait;

import static java.util.Map.entry;

import io.clientele.kit.Problem;
import io.clientele.profile.identity.Identifier;
import io.clientele.profile.identity.IdentifierKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Knows the names that sources use, and what the attributes with a meaning must look like. */
@ApplicationScoped
public class TraitReader {

    private static final Map<String, UnaryOperator<String>> FORMS = Map.ofEntries(
            entry("firstName", TraitReader::line),
            entry("lastName", TraitReader::line),
            entry("name", TraitReader::line),
            entry("gender", TraitReader::line),
            entry("city", TraitReader::line),
            entry("country", TraitReader::line),
            entry("email", TraitReader::line),
            entry("phone", TraitReader::line),
            entry("birthDate", TraitReader::date),
            entry("zone", TraitReader::zone),
            entry("language", TraitReader::language));

    private final PhoneNumbers phoneNumbers;

    TraitReader(PhoneNumbers phoneNumbers) {
        this.phoneNumbers = phoneNumbers;
    }

    public Traits read(Map<String, @Nullable Object> said) {
        var wrong = Bounds.broken(said);
        if (wrong.isPresent()) {
            return new Traits(Map.of(), List.of(), List.of(new Problem.Error("traits", wrong.get())));
        }
        var errors = new ArrayList<Problem.Error>();
        var names = new ArrayList<Identifier>();
        var attributes = new LinkedHashMap<String, @Nullable Object>();
        renamed(said)
                .forEach((name, value) -> attempt(name, errors, () -> {
                    var formed = formed(name, value);
                    if (!name.equals("externalId")) {
                        attributes.put(name, formed);
                    }
                    if (formed instanceof String text) {
                        identifier(name, text).ifPresent(names::add);
                    }
                }));
        return new Traits(attributes, names, errors);
    }

    private static void attempt(String name, List<Problem.Error> errors, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException wrong) {
            errors.add(new Problem.Error("traits." + name, wrong.getMessage()));
        }
    }

    /** Segment's names become ours, unless ours is there too. */
    private static Map<String, @Nullable Object> renamed(Map<String, @Nullable Object> said) {
        var renamed = new LinkedHashMap<>(said);
        if (renamed.containsKey("birthday")) {
            renamed.putIfAbsent("birthDate", renamed.get("birthday"));
            renamed.remove("birthday");
        }
        if (renamed.get("address") instanceof Map<?, ?> address) {
            var rest = new LinkedHashMap<Object, @Nullable Object>(address);
            for (var part : List.of("country", "city")) {
                if (rest.containsKey(part)) {
                    renamed.putIfAbsent(part, rest.remove(part));
                }
            }
            if (rest.isEmpty()) {
                renamed.remove("address");
            } else {
                renamed.put("address", rest);
            }
        }
        return renamed;
    }

    private static @Nullable Object formed(String name, @Nullable Object value) {
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

    private Optional<Identifier> identifier(String name, String value) {
        return switch (name) {
            case "email" -> Optional.of(new Identifier(IdentifierKind.EMAIL, value));
            case "externalId" -> Optional.of(new Identifier(IdentifierKind.EXTERNAL_ID, value));
            // a number that can't be read is kept as it was written, and is nobody's name
            case "phone" -> phoneNumbers.read(value).map(number -> new Identifier(IdentifierKind.PHONE, number));
            default -> Optional.empty();
        };
    }

    private static String line(String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("must be one line");
        }
        return text;
    }

    /** Segment sends an instant for a day. */
    private static String date(String text) {
        try {
            return LocalDate.parse(text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text)
                    .toString();
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("must be a date such as 1984-02-29");
        }
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
