package io.clientele.profile.job;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody whom an import would change: the attributes that it would write, as they are and as they would be. */
@RegisterForReflection
public record Sample(UUID profileId, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {}
