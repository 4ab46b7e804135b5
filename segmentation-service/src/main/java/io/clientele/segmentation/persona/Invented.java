package io.clientele.segmentation.persona;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who does not exist, for previews; their address is one that no mail ever reaches (RFC 2606, section 2).
 *
 * @param attributes as profiles have them
 * @param traits by name, as they were drawn
 */
record Invented(
        boolean invented,
        String email,
        @Nullable String language,
        @Nullable String relationship,
        Map<String, Object> attributes,
        Map<Trait, String> traits) {}
