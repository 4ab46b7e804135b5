package io.clientele.segmentation.membership;

import io.clientele.kit.Page;
import io.clientele.segmentation.segment.Meanings;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/v1/segments/{id}/movements")
@Produces(MediaType.APPLICATION_JSON)
class MovementResource {

    private final Movements movements;
    private final Meanings meanings;

    MovementResource(Movements movements, Meanings meanings) {
        this.movements = movements;
        this.meanings = meanings;
    }

    @GET
    @Operation(
            summary = "Who came in and left, as it was noticed",
            description =
                    "Each has a position: who asks after the last one that they read misses nobody, and is told nobody"
                            + " twice. Who is forgotten or merges into another does not leave: profile-service tells of those.")
    public Page<Movement> list(
            UUID id,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("500") @Min(1) @Max(5000) int limit) {
        meanings.must(id);
        return Page.of(movements.page(id, Position.read(after), limit + 1), limit, Movement::position);
    }
}
