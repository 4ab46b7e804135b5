package io.clientele.outreach.console.movement;

import io.clientele.kit.Page;
import io.clientele.outreach.console.services.AsColleague;
import io.clientele.outreach.console.services.Refused;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What the console asks segmentation-service of who moved. */
@Path("/v1/movements")
@RegisterRestClient(configKey = "segmentation-service")
@RegisterClientHeaders(AsColleague.class)
@RegisterProvider(Refused.class)
public interface MovementClient {

    @GET
    Movement movement(@QueryParam("months") int months);

    @GET
    @Path("/people")
    Page<Movement.Mover> people(
            @QueryParam("month") LocalDate month,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/received")
    Movement.Received received(
            @QueryParam("month") LocalDate month,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to);
}
