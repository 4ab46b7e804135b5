package io.clientele.outreach.preview;

import io.clientele.outreach.template.TemplateDraft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody is just writing, and whose eyes shall see it. */
record DraftPreview(
        @NotNull @Valid TemplateDraft template,
        @Nullable UUID profileId,
        @Nullable UUID segmentId,
        Viewpoint.@Nullable Relationship relationship) {

    Viewpoint viewpoint() {
        return new Viewpoint(profileId, segmentId, relationship);
    }
}
