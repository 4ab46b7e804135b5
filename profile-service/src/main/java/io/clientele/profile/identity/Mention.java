package io.clientele.profile.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is spoken of: by which names, and what is said of them. A null among the attributes takes that one away.
 *
 * @param profileId who it is, where the caller knows; else the names decide
 * @param importId the import that says so, which is remembered of people who are new by it
 */
public record Mention(
        @Nullable UUID profileId,
        List<Identifier> identifiers,
        Map<String, @Nullable Object> attributes,
        @Nullable UUID importId) {

    public Mention {
        identifiers = identifiers.stream().sorted().distinct().toList();
        if (profileId == null && identifiers.isEmpty()) {
            throw new IllegalArgumentException("Nobody is mentioned");
        }
        attributes = withAddresses(attributes, identifiers);
    }

    public static Mention of(Collection<Identifier> identifiers, Map<String, @Nullable Object> attributes) {
        return new Mention(null, List.copyOf(identifiers), attributes, null);
    }

    public static Mention of(UUID profileId, Map<String, @Nullable Object> attributes) {
        return new Mention(profileId, List.of(), attributes, null);
    }

    /** An address is an attribute too, as it came or else as it is kept. */
    private static Map<String, @Nullable Object> withAddresses(
            Map<String, @Nullable Object> attributes, List<Identifier> identifiers) {
        var all = new LinkedHashMap<>(attributes);
        for (var name : identifiers) {
            if (name.kind().attribute() != null) {
                all.putIfAbsent(name.kind().attribute(), name.value());
            }
        }
        return Collections.unmodifiableMap(all); // which, unlike a copy, may hold nulls
    }

    public Mention within(UUID importId) {
        return new Mention(profileId, identifiers, attributes, importId);
    }
}
