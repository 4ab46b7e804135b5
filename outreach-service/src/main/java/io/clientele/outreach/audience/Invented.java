package io.clientele.outreach.audience;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody who does not exist and is like the members of a segment; no mail reaches their address. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Invented(
        String email, @Nullable String language, @Nullable String relationship, Map<String, Object> attributes) {}
