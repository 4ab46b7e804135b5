package io.clientele.outreach.colleague;

import io.quarkus.qute.TemplateData;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who looks at the page. */
@TemplateData
public record SignedIn(
        UUID id,
        String email,
        String name,
        Role role,
        @Nullable String language) {}
