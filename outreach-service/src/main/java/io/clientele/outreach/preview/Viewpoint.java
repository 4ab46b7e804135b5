package io.clientele.outreach.preview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose eyes see a preview: a person's, or without one an example's; {@code relationship} tries another one on. */
public record Viewpoint(@Nullable UUID profileId, @Nullable Relationship relationship) {

    public enum Relationship {
        PROSPECT,
        CUSTOMER,
        BECOMING_CLIENT,
        CLIENT
    }
}
