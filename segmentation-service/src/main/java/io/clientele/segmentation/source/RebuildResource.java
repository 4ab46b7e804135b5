package io.clientele.segmentation.source;

import io.clientele.kit.Idempotent;
import io.clientele.kit.Tokens;
import io.clientele.segmentation.reading.ReadModel;
import io.quarkus.logging.Log;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/v1/rebuilds")
class RebuildResource {

    private final Bookmark bookmark;
    private final ReadModel readModel;

    RebuildResource(Bookmark bookmark, ReadModel readModel) {
        this.bookmark = bookmark;
        this.readModel = readModel;
    }

    @POST
    @RolesAllowed(Tokens.ADMIN)
    @Transactional
    @Idempotent
    @ResponseStatus(202)
    @Operation(
            summary = "Empties all that comes from the change feed, and reads it again from the beginning",
            description = "Segments and who was in them stay. Members are not told until everything is here again.")
    public void rebuild() {
        bookmark.reset();
        readModel.clear();
        Log.warn("Somebody asked for it: everything is read again");
    }
}
