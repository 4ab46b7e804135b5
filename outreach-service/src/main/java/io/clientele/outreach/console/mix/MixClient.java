package io.clientele.outreach.console.mix;

import io.clientele.outreach.console.services.AsColleague;
import io.clientele.outreach.console.services.Refused;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the console asks segmentation-service of the mix that is wanted. */
@Path("/v1/relationship-mix")
@RegisterRestClient(configKey = "segmentation-service")
@RegisterClientHeaders(AsColleague.class)
@RegisterProvider(Refused.class)
public interface MixClient {

    @GET
    Mix mix();

    /** Refused with 412 if another version holds by now. */
    @PUT
    @Path("/target")
    Mix.Target set(@HeaderParam(HttpHeaders.IF_MATCH) String version, Mix.Target target);
}
