package io.clientele.segmentation.membership;

import java.time.Instant;
import java.util.UUID;

record Member(UUID profileId, Instant since) {}
