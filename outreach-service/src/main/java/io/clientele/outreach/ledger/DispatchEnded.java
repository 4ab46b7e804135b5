package io.clientele.outreach.ledger;

import java.util.UUID;

/** Fired in the transaction that finds every row of a complete audience terminal. */
public record DispatchEnded(UUID campaignId) {}
