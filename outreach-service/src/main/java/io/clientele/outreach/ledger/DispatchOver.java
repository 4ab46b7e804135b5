package io.clientele.outreach.ledger;

import java.util.UUID;

/** Everybody of it has an end: fired in a transaction, for its campaign to be ended first and then the dispatch. */
public record DispatchOver(UUID campaignId) {}
