package io.clientele.outreach.access;

import io.clientele.kit.Tokens;
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

@Path("/v1/subject-access/{profileId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Tokens.ADMIN)
class SubjectAccessResource {

    private final SubjectAccess access;
    private final SecurityIdentity caller;

    SubjectAccessResource(SubjectAccess access, SecurityIdentity caller) {
        this.access = access;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "All that the three services know of somebody; profile-service notes that it was asked for")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public StreamingOutput show(UUID profileId) {
        return access.of(profileId, caller.getPrincipal().getName());
    }
}
