package io.clientele.profile.row;

import io.clientele.profile.identity.Identifier;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that somebody did, as a row tells it; {@code id} is what the file calls it, or what it says as a hash. */
public record EventRow(
        String id, List<Identifier> names, String event, Map<String, @Nullable Object> properties, Instant at) {}
