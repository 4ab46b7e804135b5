package io.clientele.segmentation.reading;

import java.util.Map;
import java.util.UUID;

/** People turned out to be others: said within the transaction that moves what was theirs. Survivors by duplicate. */
public record Merged(Map<UUID, UUID> survivors) {}
