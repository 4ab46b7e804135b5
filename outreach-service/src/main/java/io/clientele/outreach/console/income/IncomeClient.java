package io.clientele.outreach.console.income;

import io.clientele.kit.Page;
import io.clientele.outreach.console.services.AsColleague;
import io.clientele.outreach.console.services.Refused;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What the console asks segmentation-service of income and costs. */
@Path("/v1")
@RegisterRestClient(configKey = "segmentation-service")
@RegisterClientHeaders(AsColleague.class)
@RegisterProvider(Refused.class)
public interface IncomeClient {

    @GET
    @Path("/income")
    Income income();

    @GET
    @Path("/cost-comparison")
    Costs.Comparison comparison();

    @GET
    @Path("/costs")
    Page<Costs.Cost> costs(
            @QueryParam("ended") boolean ended,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/costs/{id}")
    Costs.Cost cost(@PathParam("id") UUID id);

    @POST
    @Path("/costs")
    Costs.Cost enter(Costs.NewCost cost);

    @DELETE
    @Path("/costs/{id}")
    void takeBack(@PathParam("id") UUID id);
}
