package io.clientele.segmentation.feature;

import java.util.Collection;
import java.util.UUID;

/** People whose features became others as time passed: said within the transaction that writes them. */
public record Turned(Collection<UUID> profileIds) {}
