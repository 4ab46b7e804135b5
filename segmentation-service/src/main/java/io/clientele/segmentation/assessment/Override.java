package io.clientele.segmentation.assessment;

import io.clientele.segmentation.relationship.Relationship;
import java.time.Instant;

/** Somebody knows better than the figures, and says why. */
public record Override(Relationship relationship, String reason, String by, Instant at) {}
