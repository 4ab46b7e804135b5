package io.clientele.outreach.template;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who a mail is for, as far as its words need them. */
public record Person(
        UUID id,
        String email,
        @Nullable String language,
        @Nullable String zone,
        Map<String, Object> attributes,
        @Nullable String relationship) {

    public Person {
        attributes = attributes == null ? Map.of() : attributes;
    }
}
