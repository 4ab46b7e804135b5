package io.clientele.profile.identity;

import static io.clientele.profile.identity.IdentifierKind.EMAIL;
import static io.clientele.profile.identity.IdentifierKind.PHONE;

import io.clientele.profile.trace.Touch;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all mentions together say of one person; the last word on an attribute holds. */
class Portrait {

    /** As it goes into the database. */
    @RegisterForReflection
    record Said(
            UUID id,
            int share,
            @Nullable UUID importId,
            Map<String, @Nullable Object> attributes,
            boolean named,
            boolean tellsEmail,
            @Nullable String email,
            boolean tellsPhone,
            @Nullable String phone) {}

    private final UUID profileId;
    private final boolean created;
    private final @Nullable UUID importId;
    private final Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
    private final Map<IdentifierKind, @Nullable String> addresses = new EnumMap<>(IdentifierKind.class);
    private final List<String> gained = new ArrayList<>();

    Portrait(UUID profileId, boolean created, @Nullable UUID importId) {
        this.profileId = profileId;
        this.created = created;
        this.importId = importId;
    }

    /** An address that is said is not theirs until {@link #own} says so. */
    void add(Map<String, @Nullable Object> told) {
        attributes.putAll(told);
        for (var kind : List.of(EMAIL, PHONE)) {
            if (told.containsKey(kind.attribute())) {
                addresses.put(kind, null);
            }
        }
    }

    void own(Identifier name, boolean isNew) {
        if (name.kind().attribute() != null) {
            addresses.put(name.kind(), name.value());
        }
        if (isNew) {
            gained.add(name.kind() + ":" + name.value());
        }
    }

    UUID profileId() {
        return profileId;
    }

    boolean created() {
        return created;
    }

    boolean tellsNews() {
        return created || !gained.isEmpty() || !attributes.isEmpty();
    }

    /** Of an import only. */
    Optional<Touch> touch() {
        return importId == null
                ? Optional.empty()
                : Optional.of(new Touch(importId, profileId, created, attributes, gained));
    }

    Map<String, @Nullable Object> attributes() {
        return attributes;
    }

    /** Whether the address was taken away, and not only replaced or seen to be another's. */
    boolean lost(IdentifierKind address) {
        return addresses.containsKey(address) && attributes.get(address.attribute()) == null;
    }

    /** The share of the work on people that this one falls in is a hash of the id, 0 to 63. */
    Said said() {
        return new Said(
                profileId,
                Math.floorMod(profileId.hashCode(), 64),
                importId,
                attributes,
                !gained.isEmpty(),
                addresses.containsKey(EMAIL),
                addresses.get(EMAIL),
                addresses.containsKey(PHONE),
                addresses.get(PHONE));
    }
}
