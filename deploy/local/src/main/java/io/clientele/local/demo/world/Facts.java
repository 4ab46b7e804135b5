package io.clientele.local.demo.world;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names and values in the order they were given; what is null is left out. */
public final class Facts {

    private Facts() {}

    public static Map<String, Object> of(@Nullable Object... namesAndValues) {
        var facts = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value != null) {
                facts.put((String) namesAndValues[i], value);
            }
        }
        return facts;
    }
}
