package io.clientele.segmentation.explanation;

import io.clientele.segmentation.policy.Policy;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1/policy/previews")
@Produces(MediaType.APPLICATION_JSON)
class RehearsalResource {

    private final Rehearsing rehearsing;

    RehearsalResource(Rehearsing rehearsing) {
        this.rehearsing = rehearsing;
    }

    @POST
    @RunOnVirtualThread
    @Operation(summary = "What these settings would make of people, before they are set")
    public Rehearsal preview(@NotNull @Valid Policy wanted) {
        return rehearsing.of(wanted);
    }
}
