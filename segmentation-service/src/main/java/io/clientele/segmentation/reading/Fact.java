package io.clientele.segmentation.reading;

import java.time.Instant;
import java.util.UUID;

/** What was told of one profile, and when it was recorded there. */
record Fact<T extends Told>(UUID profileId, long version, Instant recordedAt, T told) {}
