package io.clientele.outreach.console.retention;

import io.clientele.outreach.console.services.AsColleague;
import io.clientele.outreach.console.services.Refused;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What the console asks segmentation-service of who orders again. */
@Path("/v1/retention")
@RegisterRestClient(configKey = "segmentation-service")
@RegisterClientHeaders(AsColleague.class)
@RegisterProvider(Refused.class)
public interface RetentionClient {

    @GET
    Retention retention(@QueryParam("months") int months, @QueryParam("relationship") @Nullable String relationship);
}
