package io.clientele.profile.access;

import io.clientele.kit.Tokens;
import io.clientele.profile.identity.People;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/v1/profiles/{id}/subject-access")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Tokens.ADMIN)
class AccessResource {

    private final Dossier dossier;
    private final AccessLog log;
    private final People people;
    private final SecurityIdentity caller;

    AccessResource(Dossier dossier, AccessLog log, People people, SecurityIdentity caller) {
        this.dossier = dossier;
        this.log = log;
        this.people = people;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "All that is known of somebody here, by where it is kept; that it was asked for is noted")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public StreamingOutput show(UUID id) {
        var survivor = people.survivorOf(id);
        log.note(survivor, caller.getPrincipal().getName());
        return out -> dossier.write(survivor, out);
    }
}
