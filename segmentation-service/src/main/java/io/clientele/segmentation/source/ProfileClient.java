package io.clientele.segmentation.source;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What we ask of profile-service. */
@Path("/v1")
@RegisterRestClient(configKey = "profile-service")
@RegisterClientHeaders(Bearer.class)
interface ProfileClient {

    /** One change a line; if there is none, waits for up to {@code wait} seconds. 410 if it does not know the position. */
    @GET
    @Path("/changes")
    InputStream changes(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") int limit, @QueryParam("wait") int wait);

    @POST
    @Path("/erasures/{id}/receipts")
    void confirm(@PathParam("id") UUID erasureId, Receipt receipt);

    /** Says who has erased. */
    record Receipt(String reader) {}
}
