package io.clientele.outreach.console.people;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.clientele.outreach.audience.Recipient;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody, as profile-service knows them. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Person(
        UUID id,
        List<Name> identifiers,
        @Nullable String displayName,
        @Nullable String greeting,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String language,
        @Nullable String zone,
        Map<String, Object> attributes,
        @Nullable Instant createdAt) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Name(String kind, String value) {}

    public Person {
        identifiers = identifiers == null ? List.of() : identifiers;
        attributes = attributes == null ? Map.of() : new TreeMap<>(attributes);
    }

    /** As far as a look-up tells. */
    public static Person of(Recipient known) {
        return new Person(
                known.id(),
                List.of(),
                null,
                null,
                known.email(),
                null,
                known.language(),
                known.zone(),
                known.attributes(),
                null);
    }

    /** What to call them: their name, else the best that is known. */
    public String shownName() {
        if (displayName != null) {
            return displayName;
        }
        var name = Stream.of("firstName", "lastName")
                .map(attributes::get)
                .filter(part -> part != null && !part.toString().isBlank())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        if (!name.isEmpty()) {
            return name;
        }
        return Stream.of(
                        Stream.ofNullable(attributes.get("name")).map(Object::toString),
                        Stream.ofNullable(email),
                        identifiers.stream().map(Name::value))
                .flatMap(Function.identity())
                .findFirst()
                .orElse(id.toString());
    }

    /** As one who knows them says hello. */
    public String greetedName() {
        return greeting == null ? shownName() : greeting;
    }

    /** Attributes that are not shown elsewhere on the page. */
    public Map<String, Object> others() {
        var others = new TreeMap<>(attributes);
        List.of(
                        "email",
                        "phone",
                        "language",
                        "firstName",
                        "lastName",
                        "displayName",
                        "accountManager",
                        "kind",
                        "role",
                        "internal")
                .forEach(others::remove);
        return others;
    }

    public boolean isOrganisation() {
        return attribute("kind").equals("ORGANISATION");
    }

    /** Whether they are one of the staff. */
    public boolean isInternal() {
        return attribute("internal").equals("true");
    }

    /** An end user is what people are unless it is said. */
    public boolean isBetween() {
        return List.of("PURCHASING_AGENT", "INTERMEDIARY").contains(attribute("role"));
    }

    public String attribute(String name) {
        var value = attributes.get(name);
        return value == null ? "" : value.toString();
    }
}
