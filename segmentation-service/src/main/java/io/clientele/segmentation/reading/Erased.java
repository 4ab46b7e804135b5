package io.clientele.segmentation.reading;

import java.util.Set;
import java.util.UUID;

/** People are forgotten: said within the transaction that deletes what was theirs. */
public record Erased(Set<UUID> profileIds) {}
