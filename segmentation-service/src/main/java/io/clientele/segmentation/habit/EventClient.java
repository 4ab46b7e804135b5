package io.clientele.segmentation.habit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import io.clientele.segmentation.source.Bearer;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Tells profile-service what happened, for people's timelines. */
@Path("/v1")
@RegisterRestClient(configKey = "profile-service")
@RegisterClientHeaders(Bearer.class)
interface EventClient {

    int MOST = 500;

    record Batch(List<Item> batch) {}

    /** {@code messageId} makes the same item, sent twice, one event. */
    record Item(
            String type,
            String messageId,
            UUID profileId,
            String event,
            Map<String, Object> properties,
            Instant timestamp) {}

    /** What became of a batch: all but what was rejected is known by now. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Taken(List<Rejected> rejected) {

        public Taken {
            rejected = rejected == null ? List.of() : rejected;
        }

        boolean isRejected(int index) {
            return rejected.stream().anyMatch(one -> one.index == index);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rejected(int index, List<JsonNode> errors) {}

    @POST
    @Path("/batch")
    Taken tell(Batch batch);
}
