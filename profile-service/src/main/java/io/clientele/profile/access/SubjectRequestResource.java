package io.clientele.profile.access;

import io.clientele.kit.Page;
import io.clientele.kit.Tokens;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/subject-requests")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Tokens.ADMIN)
class SubjectRequestResource {

    private final SubjectRequests requests;

    SubjectRequestResource(SubjectRequests requests) {
        this.requests = requests;
    }

    @GET
    @Operation(summary = "Who asked through a shop what is known of them; those that wait for an answer first")
    public Page<SubjectRequests.SubjectRequest> list(@RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return new Page<>(requests.latest(limit), null);
    }
}
