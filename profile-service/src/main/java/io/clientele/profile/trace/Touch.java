package io.clientele.profile.trace;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import speaks of somebody.
 *
 * @param importId which import it is
 * @param created there was nobody before
 * @param names that it gives them, as KIND:value
 */
@RegisterForReflection
public record Touch(
        @JsonIgnore UUID importId,
        UUID id,
        boolean created,
        Map<String, @Nullable Object> attributes,
        List<String> names) {}
