package io.clientele.outreach.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of an audience as the ledger takes them in; {@code reason} is null for one who is to get the mail. */
public record Planned(
        UUID profileId,
        @Nullable String email,
        @Nullable String language,
        @Nullable String reason) {}
