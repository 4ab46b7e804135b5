package io.clientele.outreach.console.organisations;

import io.clientele.kit.Page;
import io.clientele.outreach.console.people.Person;
import io.clientele.outreach.console.services.AsColleague;
import io.clientele.outreach.console.services.Refused;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What the pages about organisations ask of profile-service. */
@Path("/v1")
@RegisterRestClient(configKey = "profile-service")
@RegisterClientHeaders(AsColleague.class)
@RegisterProvider(Refused.class)
public interface OrganisationsClient {

    record NewProfile(String userId, @Nullable String email, Map<String, String> attributes) {}

    record Edit(Map<String, String> attributes) {}

    record Appointment(@Nullable String function) {}

    @GET
    @Path("/organisations")
    Page<Organisation> list(
            @QueryParam("query") @Nullable String query,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/profiles")
    Page<Person> named(@QueryParam("userId") String userId);

    @GET
    @Path("/profiles")
    Page<Person> search(@QueryParam("query") String query, @QueryParam("limit") int limit);

    @POST
    @Path("/profiles")
    Person create(NewProfile organisation);

    @GET
    @Path("/profiles/{id}")
    Person get(@PathParam("id") UUID id);

    @PATCH
    @Path("/profiles/{id}")
    Person describe(@PathParam("id") UUID id, Edit edit);

    @GET
    @Path("/profiles/{id}/contact-persons")
    Page<ContactPerson> contactPersons(
            @PathParam("id") UUID id, @QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    @PUT
    @Path("/profiles/{id}/contact-persons/{personId}")
    ContactPerson appoint(@PathParam("id") UUID id, @PathParam("personId") UUID personId, Appointment appointment);

    @DELETE
    @Path("/profiles/{id}/contact-persons/{personId}")
    void dismiss(@PathParam("id") UUID id, @PathParam("personId") UUID personId);
}
