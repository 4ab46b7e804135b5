package io.clientele.profile.care;

import io.clientele.profile.activity.Properties;
import io.clientele.profile.fact.Strand;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How they like it; said again with another value it is that, said without one it is taken back. */
record Preference(String name, @Nullable String value, Instant statedAt) {

    static final String STATED = "Preference Stated";
    static final Strand.Kind KIND = new Strand.Kind(STATED, "", "name");

    static void check(Properties said) {
        said.need("name");
        said.text("name", 200);
        said.text("value", 2000);
    }

    static Preference of(Strand strand) {
        return new Preference(
                strand.key(), strand.said().text("value", 2000), strand.first().occurredAt());
    }
}
