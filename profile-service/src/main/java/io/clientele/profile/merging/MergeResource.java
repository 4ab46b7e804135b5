package io.clientele.profile.merging;

import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/merges")
@Produces(MediaType.APPLICATION_JSON)
class MergeResource {

    private final Undo undo;
    private final Merges merges;
    private final Album album;
    private final SecurityIdentity caller;

    MergeResource(Undo undo, Merges merges, Album album, SecurityIdentity caller) {
        this.undo = undo;
        this.merges = merges;
        this.album = album;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The merges of the last 30 days, the newest first; on demand also those of nameless browsers")
    public Page<MadeOne> list(
            @RestQuery @DefaultValue("false") boolean stitched,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("25") @Min(1) @Max(200) int limit) {
        return album.page(null, stitched, after, limit);
    }

    @GET
    @Path("/{mergeId}")
    public MadeOne get(UUID mergeId) {
        return album.shown(merges.get(mergeId).orElseThrow(() -> Problem.notFound("No merge " + mergeId)));
    }

    @POST
    @Path("/{mergeId}/undo")
    @Transactional
    @Operation(
            summary = "They are two again: each gets back what it said, did and allowed; what came since stays with the"
                    + " survivor. Possible for 30 days")
    public MadeOne undo(UUID mergeId) {
        return album.shown(undo.undo(mergeId, caller.getPrincipal().getName()));
    }
}
