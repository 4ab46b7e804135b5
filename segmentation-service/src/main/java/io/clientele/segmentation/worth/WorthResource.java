package io.clientele.segmentation.worth;

import io.clientele.kit.Problem;
import io.clientele.segmentation.rfm.Names;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1/worths")
@Produces(MediaType.APPLICATION_JSON)
class WorthResource {

    private final Worths worths;
    private final Overview overview;

    WorthResource(Worths worths, Overview overview) {
        this.worths = worths;
        this.overview = overview;
    }

    @GET
    @Path("/{profileId}")
    public Worth get(UUID profileId) {
        return worths.find(profileId)
                .orElseThrow(() -> Problem.notFound("Nothing is known of what " + profileId + " is worth"));
    }

    @GET
    @Path("/rfm")
    @Operation(summary = "How many buyers have which scores, and what they spent; names that nobody can have")
    public RfmGrid grid() {
        return new RfmGrid(overview.asOf(), overview.cells(), overview.segments(), Names.unreachable(Names.USUAL));
    }

    @GET
    @Path("/distribution")
    @Operation(summary = "How lifetime value is spread over buyers, a tenth of them each, those worth least first")
    public Distribution distribution() {
        return overview.distribution();
    }
}
