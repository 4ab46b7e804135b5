package io.clientele.outreach.console.personas;

import io.clientele.outreach.console.services.AsColleague;
import io.clientele.outreach.console.services.Refused;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the console asks segmentation-service of personas and of reach. */
@Path("/v1")
@RegisterRestClient(configKey = "segmentation-service")
@RegisterClientHeaders(AsColleague.class)
@RegisterProvider(Refused.class)
interface PersonasClient {

    @GET
    @Path("/segments/{id}/persona")
    Persona persona(@PathParam("id") UUID segmentId);

    @GET
    @Path("/segments/{id}/persona/people")
    List<Somebody> people(
            @PathParam("id") UUID segmentId, @QueryParam("count") int count, @QueryParam("seed") long seed);

    @GET
    @Path("/populations")
    List<Population> populations();

    @PUT
    @Path("/populations/{trait}")
    List<Population> enter(@PathParam("trait") String trait, Population.Said population);

    @DELETE
    @Path("/populations/{trait}")
    void remove(@PathParam("trait") String trait);

    @GET
    @Path("/reach")
    List<Reach> reach();
}
