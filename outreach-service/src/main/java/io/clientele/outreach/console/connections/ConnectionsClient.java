package io.clientele.outreach.console.connections;

import io.clientele.kit.Page;
import io.clientele.outreach.console.services.AsColleague;
import io.clientele.outreach.console.services.Refused;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the page about shops asks of profile-service. */
@Path("/v1/webhook-sources")
@RegisterRestClient(configKey = "profile-service")
@RegisterClientHeaders(AsColleague.class)
@RegisterProvider(Refused.class)
public interface ConnectionsClient {

    @GET
    Page<Connection> list();

    @POST
    Connection create(@HeaderParam("Idempotency-Key") String key, Connection.Wanted shop);

    @GET
    @Path("/{id}/notices")
    Page<Connection.Notice> notices(@PathParam("id") UUID id);

    @PUT
    @Path("/{id}/secret")
    Connection rotate(@PathParam("id") UUID id, Connection.Secret secret);

    @DELETE
    @Path("/{id}")
    void remove(@PathParam("id") UUID id);
}
