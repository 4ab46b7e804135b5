package io.clientele.outreach.console.managers;

import io.clientele.kit.Page;
import io.clientele.outreach.console.services.AsColleague;
import io.clientele.outreach.console.services.Refused;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the pages about account managers ask of profile-service. */
@Path("/v1")
@RegisterRestClient(configKey = "profile-service")
@RegisterClientHeaders(AsColleague.class)
@RegisterProvider(Refused.class)
public interface ManagersClient {

    @GET
    @Path("/account-managers")
    Page<Manager> list();

    @GET
    @Path("/account-managers/{id}")
    Manager get(@PathParam("id") UUID id);

    @POST
    @Path("/account-managers")
    Manager create(Manager.Said manager);

    @PATCH
    @Path("/account-managers/{id}")
    Manager change(@PathParam("id") UUID id, Manager.Said manager);

    @DELETE
    @Path("/account-managers/{id}")
    void remove(@PathParam("id") UUID id);

    @GET
    @Path("/assignment-rules")
    Page<Rule> rules();

    @PUT
    @Path("/assignment-rules")
    Page<Rule> put(Rule.Rules rules);

    @POST
    @Path("/account-manager-assignments")
    Assignment assign(@HeaderParam("Idempotency-Key") String key, Assignment.Wanted wanted);
}
