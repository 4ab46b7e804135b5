package io.clientele.segmentation.assessment;

import java.util.Collection;
import java.util.UUID;

/** People were judged, and may stand otherwise: said within the transaction that keeps it. */
public record Judged(Collection<UUID> profileIds) {}
