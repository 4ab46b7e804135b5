package io.clientele.outreach.console.segmentation;

import com.fasterxml.jackson.databind.JsonNode;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

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

    /** Its {@code ETag} guards against two who edit at once. */
    @GET
    @Path("/segments/{id}")
    RestResponse<Segment> get(@PathParam("id") UUID id);

    @POST
    @Path("/segments")
    Segment create(Definition definition);

    /** Refused with 412 if it is not what {@code tag} stands for any more. */
    @PUT
    @Path("/segments/{id}")
    Segment change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag, Definition definition);

    @DELETE
    @Path("/segments/{id}")
    void delete(@PathParam("id") UUID id);

    @POST
    @Path("/segments/preview")
    Preview preview(Question question);

    /** A {@code profileId} a line, in the order of the ids. */
    @GET
    @Path("/segments/{id}/members")
    @Produces("application/x-ndjson")
    InputStream members(@PathParam("id") UUID id, @QueryParam("after") @Nullable UUID after);

    /** Since when we ask, a page of up to {@code limit} days. */
    @GET
    @Path("/segments/{id}/sizes")
    Page<DaySize> sizes(
            @PathParam("id") UUID id, @QueryParam("after") @Nullable LocalDate after, @QueryParam("limit") int limit);

    @GET
    @Path("/segments/overlaps")
    Overlap overlaps(@QueryParam("ids") List<UUID> ids);

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
