package io.clientele.profile.trait;

import io.clientele.kit.Problem;
import io.clientele.profile.identity.Identifier;
import io.clientele.profile.identity.IdentifierKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows the names that sources use, and that the attributes with a meaning have their form. */
@ApplicationScoped
public class TraitReader {

    /** Segment's names for the parts of an address, and ours. */
    private static final Map<String, String> ADDRESS = Map.of(
            "country", "country", "city", "city", "street", "street", "postalCode", "postalCode", "state", "region");

    private final PhoneNumbers phoneNumbers;
    private final AttributeForms forms;

    TraitReader(PhoneNumbers phoneNumbers, AttributeForms forms) {
        this.phoneNumbers = phoneNumbers;
        this.forms = forms;
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
                    var formed = forms.formed(name, value);
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
            ADDRESS.forEach((part, ours) -> {
                if (rest.containsKey(part)) {
                    renamed.putIfAbsent(ours, rest.remove(part));
                }
            });
            if (rest.isEmpty()) {
                renamed.remove("address");
            } else {
                renamed.put("address", rest);
            }
        }
        return renamed;
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
}
