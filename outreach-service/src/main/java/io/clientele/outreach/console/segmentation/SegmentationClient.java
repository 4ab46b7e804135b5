package io.clientele.outreach.console.segmentation;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientele.kit.Page;
import io.clientele.outreach.console.services.AsColleague;
import io.clientele.outreach.console.services.Refused;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the console asks of segmentation-service. */
@Path("/v1")
@RegisterRestClient(configKey = "segmentation-service")
@RegisterClientHeaders(AsColleague.class)
@RegisterProvider(Refused.class)
public interface SegmentationClient {

    record Definition(String name, JsonNode condition, boolean archived) {}

    record Question(JsonNode condition) {}

    @GET
    @Path("/segments")
    Page<Segment> list(@QueryParam("archived") boolean archived, @QueryParam("limit") int limit);

    @GET
    @Path("/segments/{id}")
    Segment get(@PathParam("id") UUID id);

    @POST
    @Path("/segments")
    Segment create(Definition definition);

    @PUT
    @Path("/segments/{id}")
    Segment change(@PathParam("id") UUID id, Definition definition);

    @DELETE
    @Path("/segments/{id}")
    void delete(@PathParam("id") UUID id);

    @POST
    @Path("/segments/preview")
    Preview preview(Question question);

    @GET
    @Path("/segments/{id}/members/{profileId}")
    Membership membership(@PathParam("id") UUID id, @PathParam("profileId") UUID profileId);

    @GET
    @Path("/freshness")
    Freshness freshness();

    @GET
    @Path("/vocabulary")
    Vocabulary vocabulary();
}
