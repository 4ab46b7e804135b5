package io.clientele.segmentation.policy;

import java.time.Instant;
import java.util.List;

/** The settings that hold, and when others were made. */
record PolicyView(long version, Policy settings, List<Past> history) {

    record Past(long version, String by, Instant at) {}
}
