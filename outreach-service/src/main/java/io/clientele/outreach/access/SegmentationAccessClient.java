package io.clientele.outreach.access;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What segmentation-service keeps of somebody. */
@Path("/v1/subject-access/{profileId}")
@RegisterRestClient(configKey = "segmentation-service")
public interface SegmentationAccessClient {

    @GET
    InputStream show(@PathParam("profileId") UUID profileId, @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);
}
