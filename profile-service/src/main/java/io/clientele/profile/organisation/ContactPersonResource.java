package io.clientele.profile.organisation;

import io.clientele.kit.Page;
import io.clientele.profile.identity.People;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/profiles/{id}/contact-persons")
@Produces(MediaType.APPLICATION_JSON)
class ContactPersonResource {

    /** @param function what they do there, such as buyer or finance */
    record Appointment(
            @Nullable @Pattern(regexp = "[^\\p{Cntrl}]{1,100}", message = "must have 1 to 100 characters")
            String function) {}

    private final Organisations organisations;
    private final People people;

    ContactPersonResource(Organisations organisations, People people) {
        this.organisations = organisations;
        this.people = people;
    }

    @GET
    @Operation(summary = "Who speaks for an organisation: whose attribute organisation is its user id")
    public Page<ContactPerson> list(
            UUID id, @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return Page.of(
                organisations.contactPersons(people.survivorOf(id), Position.parse(after), limit + 1),
                limit,
                one -> one.profile().id());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{personId}")
    @Transactional
    @Operation(summary = "They speak for this organisation from now on, and for no other")
    public ContactPerson appoint(UUID id, UUID personId, @NotNull @Valid Appointment appointment) {
        return organisations.appoint(id, personId, appointment.function());
    }

    @DELETE
    @Path("/{personId}")
    @Transactional
    public void dismiss(UUID id, UUID personId) {
        organisations.dismiss(id, personId);
    }
}
