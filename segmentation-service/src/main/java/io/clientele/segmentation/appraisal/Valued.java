package io.clientele.segmentation.appraisal;

import java.util.Collection;
import java.util.UUID;

/** People were valued as a day passed or another fit holds: said within the transaction that keeps it. */
public record Valued(Collection<UUID> profileIds) {}
