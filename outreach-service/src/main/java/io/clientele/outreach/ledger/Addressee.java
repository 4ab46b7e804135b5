package io.clientele.outreach.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a mail that is out was for. */
public record Addressee(
        UUID profileId, String email, @Nullable String language) {}
