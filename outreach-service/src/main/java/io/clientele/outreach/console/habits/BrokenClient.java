package io.clientele.outreach.console.habits;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.clientele.kit.Page;
import io.clientele.outreach.console.care.Habit;
import io.clientele.outreach.console.services.AsColleague;
import io.clientele.outreach.console.services.Refused;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What the console asks segmentation-service of broken habits. */
@Path("/v1/habits")
@RegisterRestClient(configKey = "segmentation-service")
@RegisterClientHeaders(AsColleague.class)
@RegisterProvider(Refused.class)
interface BrokenClient {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Broken(UUID profileId, Habit habit) {}

    @GET
    @Path("/broken")
    Page<Broken> broken(@QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);
}
