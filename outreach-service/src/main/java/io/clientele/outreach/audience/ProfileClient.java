package io.clientele.outreach.audience;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What we ask of profile-service, and what we tell it. */
@Path("/v1")
@RegisterRestClient(configKey = "profile-service")
@RegisterProvider(ServiceToken.class)
public interface ProfileClient {

    @POST
    @Path("/profiles/lookups")
    @Produces("application/x-ndjson")
    InputStream lookups(Lookup wanted);

    /** Waits up to {@code wait} seconds for something new; then there are no lines. */
    @GET
    @Path("/changes")
    @Produces("application/x-ndjson")
    InputStream changes(
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit,
            @QueryParam("wait") int wait,
            @QueryParam("kinds") String kinds);

    @POST
    @Path("/batch")
    Taken batch(Batch batch);

    @PUT
    @Path("/profiles/{id}/consents/{channel}/{topic}")
    void decide(
            @PathParam("id") UUID profileId,
            @PathParam("channel") String channel,
            @PathParam("topic") String topic,
            Decision decision);

    @POST
    @Path("/erasures/{id}/receipts")
    void confirm(@PathParam("id") UUID erasureId, Receipt receipt);
}
