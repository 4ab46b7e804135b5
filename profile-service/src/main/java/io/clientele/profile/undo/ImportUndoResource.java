package io.clientele.profile.undo;

import io.clientele.profile.intake.Import;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/v1/imports/{id}/undo")
@Produces(MediaType.APPLICATION_JSON)
class ImportUndoResource {

    private final Plans plans;

    ImportUndoResource(Plans plans) {
        this.plans = plans;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "What an undo would take back now, and what not")
    public Plans.Plan plan(UUID id) {
        return plans.plan(id);
    }

    @POST
    @ResponseStatus(202)
    @RunOnVirtualThread
    @APIResponseSchema(value = Import.class, responseCode = "202")
    @Operation(summary = "Takes an import back; within 30 days", description = """
                    What it brought goes, what it changed is as it was before, unless it was changed since. Whom it brought \
                    and of whom there is nothing else are forgotten. A yes that it gave is withdrawn; a no stays. It is \
                    UNDONE in the end.""")
    public Import undo(UUID id) {
        return plans.ask(id);
    }
}
