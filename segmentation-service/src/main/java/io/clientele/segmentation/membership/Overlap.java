package io.clientele.segmentation.membership;

import java.util.List;
import java.util.UUID;

/** How far segments are the same people. */
record Overlap(List<Size> segments, List<Pair> pairs) {

    record Size(UUID segmentId, String name, long members) {}

    /** @param members who are in both; of pairs that are not named nobody is */
    record Pair(UUID one, UUID other, long members) {}
}
