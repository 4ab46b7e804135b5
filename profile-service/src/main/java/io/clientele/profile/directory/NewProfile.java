package io.clientele.profile.directory;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody to be known from now on; an e-mail address or a phone number may stand among the attributes as well. */
record NewProfile(
        @Nullable String userId,
        @Nullable String externalId,
        @Nullable String email,
        @Nullable String phone,
        Map<String, @Nullable Object> attributes) {

    NewProfile {
        attributes = attributes == null ? Map.of() : attributes;
    }

    Map<String, @Nullable Object> traits() {
        var traits = new LinkedHashMap<>(attributes);
        traits.putAll(given("externalId", externalId));
        traits.putAll(given("email", email));
        traits.putAll(given("phone", phone));
        return traits;
    }

    private static Map<String, @Nullable Object> given(String name, @Nullable String value) {
        return value == null ? Map.of() : Map.of(name, value);
    }
}
