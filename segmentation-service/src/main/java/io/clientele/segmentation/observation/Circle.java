package io.clientele.segmentation.observation;

import java.util.List;
import java.util.UUID;

/** Whose facts count for whom: their own, and for an organisation those of the people who speak for it. */
record Circle(List<UUID> owners, List<UUID> members) {}
