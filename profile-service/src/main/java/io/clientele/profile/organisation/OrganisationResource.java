package io.clientele.profile.organisation;

import io.clientele.kit.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
class OrganisationResource {

    private final Organisations organisations;

    OrganisationResource(Organisations organisations) {
        this.organisations = organisations;
    }

    @GET
    @Operation(
            summary = "Profiles whose attribute kind is ORGANISATION, the newest first; query is any part of a name, an"
                    + " address or a user id")
    public Page<Organisation> list(
            @RestQuery @Nullable String query,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return Page.of(
                organisations.all(query, Position.parse(after), limit + 1),
                limit,
                one -> one.profile().id());
    }
}
