package io.clientele.segmentation.membership;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Problem;
import io.clientele.segmentation.condition.Checks;
import io.clientele.segmentation.moving.Moving;
import io.clientele.segmentation.segment.Census;
import io.clientele.segmentation.segment.Wording;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/segments/{id}/members")
class MemberResource {

    private static final String NDJSON = "application/x-ndjson";

    private final Moving moving;
    private final Memberships memberships;
    private final Census census;
    private final Wording wording;
    private final ObjectMapper json;

    MemberResource(Moving moving, Memberships memberships, Census census, Wording wording, ObjectMapper json) {
        this.moving = moving;
        this.memberships = memberships;
        this.census = census;
        this.wording = wording;
        this.json = json;
    }

    /** Everyone who is in at this moment, whatever changes while they are told. */
    @GET
    @Produces(NDJSON)
    @RunOnVirtualThread
    @APIResponse(
            responseCode = "200",
            description = "a member a line, and a last line that says how many",
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = RollLine.class)))
    @APIResponse(
            responseCode = "503",
            description = "everything is still being read from profile-service: ask again later")
    public StreamingOutput members(UUID id, @QueryParam("after") @Nullable UUID after) {
        var asOf = moving.bring(id);
        return output -> new Roll(memberships, json.writer()).write(id, asOf, after, output);
    }

    @GET
    @Path("/{profileId}")
    @Produces(MediaType.APPLICATION_JSON)
    public Explanation explain(UUID id, UUID profileId, @QueryParam("at") @Nullable Instant at) {
        if (at != null && !Checks.isUsual(at)) {
            throw Problem.badRequest("at", "must be in the years 1 to 9999");
        }
        var reasons = census.reasons(id, profileId, at);
        if (reasons.isEmpty()) {
            throw Problem.notFound("No profile " + profileId);
        }
        var since = at == null ? memberships.since(id, profileId).orElse(null) : null;
        return Explanation.of(profileId, since, reasons, at != null, wording);
    }
}
