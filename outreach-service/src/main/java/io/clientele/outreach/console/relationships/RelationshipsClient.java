package io.clientele.outreach.console.relationships;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientele.kit.Page;
import io.clientele.outreach.console.services.AsColleague;
import io.clientele.outreach.console.services.Refused;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What the console asks segmentation-service of relationships. */
@Path("/v1")
@RegisterRestClient(configKey = "segmentation-service")
@RegisterClientHeaders(AsColleague.class)
@RegisterProvider(Refused.class)
interface RelationshipsClient {

    record Said(String relationship, String reason) {}

    @GET
    @Path("/relationships/{profileId}")
    Relationship get(@PathParam("profileId") UUID profileId);

    @PUT
    @Path("/relationships/{profileId}/override")
    Relationship override(@PathParam("profileId") UUID profileId, Said said);

    @DELETE
    @Path("/relationships/{profileId}/override")
    Relationship takeBack(@PathParam("profileId") UUID profileId);

    @GET
    @Path("/relationship-overview")
    Overview overview();

    @GET
    @Path("/relationship-overview/people")
    Page<Overview.Person> people(
            @QueryParam("relationship") @Nullable String relationship,
            @QueryParam("direction") @Nullable String direction,
            @QueryParam("stage") @Nullable String stage,
            @QueryParam("mark") @Nullable String mark,
            @QueryParam("tie") @Nullable Integer tie,
            @QueryParam("service") @Nullable Integer service,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/policy")
    Policy policy();

    @POST
    @Path("/policy/suggestions")
    ObjectNode suggest(Policy.Answers answers);

    @GET
    @Path("/policy/presets/{preset}")
    ObjectNode preset(@PathParam("preset") String preset);

    @POST
    @Path("/policy/previews")
    Rehearsal preview(JsonNode settings);

    /** Refused with 412 if another version holds by now. */
    @PUT
    @Path("/policy")
    Policy set(@HeaderParam(HttpHeaders.IF_MATCH) String version, JsonNode settings);
}
