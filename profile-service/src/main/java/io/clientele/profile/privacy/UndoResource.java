package io.clientele.profile.privacy;

import io.clientele.profile.intake.Import;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
class UndoResource {

    private final Undoing undoing;

    UndoResource(Undoing undoing) {
        this.undoing = undoing;
    }

    @DELETE
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(summary = "Takes an import of kind collection back: whom it brought is erased, and nobody else")
    public Import undo(UUID id) {
        return undoing.undo(id);
    }
}
