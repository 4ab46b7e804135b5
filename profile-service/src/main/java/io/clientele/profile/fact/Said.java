package io.clientele.profile.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of an event as a person gives them, without those that they leave out. */
public final class Said {

    private final Map<String, @Nullable Object> properties = new LinkedHashMap<>();

    public Said(String name, @Nullable Object value) {
        and(name, value);
    }

    /** Days and instants are kept as they are written. */
    public Said and(String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case java.time.temporal.Temporal moment -> properties.put(name, moment.toString());
            case Enum<?> constant -> properties.put(name, constant.name());
            default -> properties.put(name, value);
        }
        return this;
    }

    public Map<String, @Nullable Object> properties() {
        return properties;
    }
}
