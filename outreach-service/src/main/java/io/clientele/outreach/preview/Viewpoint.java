package io.clientele.outreach.preview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose eyes see a preview: a person's, or those of somebody invented who is like the members of a segment, or without either
 * an example's; {@code relationship} tries another one on.
 */
public record Viewpoint(
        @Nullable UUID profileId,
        @Nullable UUID segmentId,
        @Nullable Relationship relationship) {

    public static final Viewpoint EXAMPLE = new Viewpoint(null, null, null);

    public static Viewpoint of(@Nullable UUID profileId) {
        return new Viewpoint(profileId, null, null);
    }

    public enum Relationship {
        PROSPECT,
        CUSTOMER,
        BECOMING_CLIENT,
        CLIENT
    }
}
