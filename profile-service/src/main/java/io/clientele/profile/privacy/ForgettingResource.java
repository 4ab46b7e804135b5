package io.clientele.profile.privacy;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/profiles") // as ProfileResource has it, or that would answer 405
@Produces(MediaType.APPLICATION_JSON)
class ForgettingResource {

    private final Erasure erasure;

    ForgettingResource(Erasure erasure) {
        this.erasure = erasure;
    }

    @DELETE
    @Path("/{id}")
    @ResponseStatus(202)
    @APIResponseSchema(value = Erased.class, responseCode = "202")
    @Operation(summary = "Forgets a person; the readers of the feed confirm when they have, too")
    public RestResponse<Erased> forget(UUID id) {
        var erased = erasure.erase(id);
        return ResponseBuilder.<Erased>create(202)
                .location(URI.create("/v1/erasures/" + erased.id()))
                .entity(erased)
                .build();
    }
}
