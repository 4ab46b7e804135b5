package io.clientele.outreach.access;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What profile-service knows of somebody, asked in the name of whoever wants to know: that is noted there. */
@Path("/v1/profiles/{id}/subject-access")
@RegisterRestClient(configKey = "profile-service")
public interface ProfileAccessClient {

    @GET
    InputStream show(@PathParam("id") UUID profileId, @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);
}
