package io.clientele.outreach.console.names;

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

/** What the page about somebody's names asks of profile-service. */
@Path("/v1/profiles/{id}/identifiers")
@RegisterRestClient(configKey = "profile-service")
@RegisterClientHeaders(AsColleague.class)
@RegisterProvider(Refused.class)
public interface NamesClient {

    record NewName(String kind, String value, boolean primary) {}

    @GET
    Page<Known> list(@PathParam("id") UUID id);

    @POST
    Page<Known> give(@PathParam("id") UUID id, NewName name);

    @DELETE
    Page<Known> take(@PathParam("id") UUID id, @QueryParam("kind") String kind, @QueryParam("value") String value);
}
