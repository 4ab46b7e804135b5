package io.clientele.outreach.ledger;

import java.util.UUID;

/** Somebody whose turn may come. */
public record Queued(int share, UUID profileId) {

    public static final Queued BEFORE_ALL = new Queued(-1, new UUID(0, 0));
}
