package io.clientele.outreach.template;

import io.clientele.outreach.audience.Insight;
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
        Insight insight) {

    public Person {
        attributes = attributes == null ? Map.of() : attributes;
    }

    public Person with(Insight other) {
        return new Person(id, email, language, zone, attributes, other);
    }
}
