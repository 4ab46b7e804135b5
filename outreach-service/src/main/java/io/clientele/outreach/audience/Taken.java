package io.clientele.outreach.audience;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What became of a batch; all of it is settled, also what was rejected. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Taken(int accepted, int duplicates, List<JsonNode> rejected) {

    public Taken {
        rejected = rejected == null ? List.of() : rejected;
    }
}
