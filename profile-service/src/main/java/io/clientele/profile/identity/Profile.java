package io.clientele.profile.identity;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of who somebody is.
 *
 * @param displayName their whole name as they write it
 * @param greeting what one calls them
 */
public record Profile(
        UUID id,
        List<Name> identifiers,
        @Nullable String displayName,
        @Nullable String greeting,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String language,
        @Nullable String zone,
        Map<String, Object> attributes,
        Instant createdAt,
        Instant changedAt) {

    /** A name they go by, and since when we know. */
    @RegisterForReflection
    public record Name(String kind, String value, Instant since) {}

    /** As the feed tells it: the whole state. */
    @RegisterForReflection
    @Schema(name = "ProfileTold")
    public record Told(
            UUID profileId,
            List<Name> identifiers,
            @Nullable String displayName,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String language,
            @Nullable String zone,
            Map<String, Object> attributes,
            Instant createdAt,
            Instant changedAt) {}

    Told told() {
        return new Told(id, identifiers, displayName, email, phone, language, zone, attributes, createdAt, changedAt);
    }
}
