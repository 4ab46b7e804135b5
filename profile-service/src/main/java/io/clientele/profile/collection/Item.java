package io.clientele.profile.collection;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message as an SDK sends it; what else it sends (context, integrations, sentAt) is passed over.
 *
 * @param profileId for services, which know it
 * @param name of the page or screen
 * @param timestamp RFC 3339; now, if it is missing
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RegisterForReflection
record Item(
        @NotNull @Nullable Type type,
        @NotNull @Nullable String messageId,
        @Nullable UUID profileId,
        @Nullable String userId,
        @Nullable String externalId,
        @Nullable String anonymousId,
        @Nullable String previousId,
        @Nullable String groupId,
        @Nullable String event,
        @Nullable String name,
        @Nullable Map<String, @Nullable Object> properties,
        @Nullable Map<String, @Nullable Object> traits,
        @Nullable String timestamp) {

    @RegisterForReflection
    enum Type {
        @JsonProperty("identify")
        IDENTIFY,
        @JsonProperty("track")
        TRACK,
        @JsonProperty("alias")
        ALIAS,
        @JsonProperty("page")
        PAGE,
        @JsonProperty("screen")
        SCREEN,
        @JsonProperty("group")
        GROUP
    }

    Map<String, @Nullable Object> described() {
        return traits == null ? Map.of() : traits;
    }

    Map<String, @Nullable Object> given() {
        return properties == null ? Map.of() : properties;
    }
}
