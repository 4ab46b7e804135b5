package io.clientele.outreach.audience;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What we ask of segmentation-service. */
@Path("/v1/segments")
@RegisterRestClient(configKey = "segmentation-service")
@RegisterProvider(ServiceToken.class)
public interface SegmentClient {

    /** Everybody in it, in the order of their ids, after the one given; read it as it comes, see {@link Lines}. */
    @GET
    @Path("/{id}/members")
    @Produces("application/x-ndjson")
    InputStream members(@PathParam("id") UUID segmentId, @QueryParam("after") @Nullable UUID after);
}
