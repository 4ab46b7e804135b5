package io.clientele.outreach.console.care;

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

/** What we ask of profile-service about how somebody is looked after. */
@Path("/v1")
@RegisterRestClient(configKey = "profile-service")
@RegisterClientHeaders(AsColleague.class)
@RegisterProvider(Refused.class)
public interface CareClient {

    @GET
    @Path("/profiles/{id}/contracts")
    Page<Contract> contracts(@PathParam("id") UUID id);

    @POST
    @Path("/profiles/{id}/contracts")
    void sign(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, Signing contract);

    @PATCH
    @Path("/profiles/{id}/contracts/{contract}")
    void end(@PathParam("id") UUID id, @PathParam("contract") String contract, Signing.Ending ending);

    @GET
    @Path("/profiles/{id}/needs")
    Page<Need> needs(@PathParam("id") UUID id);

    @GET
    @Path("/profiles/{id}/usual")
    Usual usual(@PathParam("id") UUID id);

    @GET
    @Path("/profiles/{id}/account-manager")
    Keeper keeper(@PathParam("id") UUID id);

    @GET
    @Path("/account-managers")
    Page<Keeper.Manager> managers();

    @PUT
    @Path("/profiles/{id}/account-manager")
    Keeper choose(@PathParam("id") UUID id, Keeper.Chosen chosen);

    @POST
    @Path("/profiles/{id}/contacts")
    void note(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, Touch contact);

    @POST
    @Path("/profiles/{id}/needs")
    void state(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, Need.Stated need);

    @PATCH
    @Path("/profiles/{id}/needs/{need}")
    void meet(@PathParam("id") UUID id, @PathParam("need") String need, Need.Met met);

    @PUT
    @Path("/profiles/{id}/preferences/{name}")
    void prefer(@PathParam("id") UUID id, @PathParam("name") String name, Usual.Preference.Stated value);

    @DELETE
    @Path("/profiles/{id}/preferences/{name}")
    void forget(@PathParam("id") UUID id, @PathParam("name") String name);
}
