package io.clientele.outreach.console.segmentation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/** How many are in some segments, and in each two of them. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Overlap(List<Size> segments, List<Pair> pairs) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Size(UUID segmentId, String name, long members) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Pair(UUID one, UUID other, long members) {}
}
