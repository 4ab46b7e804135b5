package io.clientele.profile.job;

import io.clientele.kit.Page;
import io.clientele.profile.intake.Imports;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1/imports/{id}/sample")
@Produces(MediaType.APPLICATION_JSON)
class SampleResource {

    private final Imports imports;
    private final Samples samples;

    SampleResource(Imports imports, Samples samples) {
        this.imports = imports;
        this.samples = samples;
    }

    @GET
    @Operation(summary = "Of a dry run: some of the people whom it would change, before and after")
    public Page<Sample> list(UUID id) {
        return new Page<>(samples.of(imports.get(id).id()), null);
    }
}
