package io.clientele.profile.directory;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is to be said of somebody from now on; null takes an attribute away (RFC 7396), what is not named stays. */
record ProfileEdit(@NotNull Map<String, @Nullable Object> attributes) {}
