package io.clientele.profile.fact;

import io.clientele.profile.activity.Mistakes;
import io.clientele.profile.activity.Properties;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event as it is kept, for those who draw something from it. */
public record Fact(
        UUID profileId,
        UUID id,
        String name,
        Map<String, @Nullable Object> properties,
        Instant occurredAt,
        Instant recordedAt) {

    /** In the order in which they happened; of those that happened at once, as they came in. */
    public static final Comparator<Fact> IN_TIME =
            Comparator.comparing(Fact::occurredAt).thenComparing(Fact::id);

    /** What was said, read once more: it was right when it came in. */
    public Properties said() {
        return new Properties(properties, "properties", new Mistakes());
    }
}
