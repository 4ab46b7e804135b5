package io.clientele.profile.trait;

import io.clientele.kit.Problem;
import io.clientele.profile.identity.Identifier;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was said of somebody: attributes by the names that we know them by, the names that they go by, and what is wrong.
 * Null takes an attribute away.
 */
public record Traits(
        Map<String, @Nullable Object> attributes, List<Identifier> identifiers, List<Problem.Error> errors) {}
