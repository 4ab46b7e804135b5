package io.clientele.segmentation.persona;

import io.clientele.segmentation.source.Wholeness;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/segments/{id}/persona")
@Produces(MediaType.APPLICATION_JSON)
class PersonaResource {

    private final Drawings drawings;
    private final Inventions inventions;
    private final Wholeness wholeness;

    PersonaResource(Drawings drawings, Inventions inventions, Wholeness wholeness) {
        this.drawings = drawings;
        this.inventions = inventions;
        this.wholeness = wholeness;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary =
                    "The typical member of a segment, who is nobody, how typical that is, and what sets members apart")
    public Persona get(UUID id) {
        wholeness.must();
        return drawings.of(id).persona();
    }

    @GET
    @Path("/people")
    @RunOnVirtualThread
    @Operation(summary = "Invented people who are like the members, for previews; the same ones for the same seed")
    public List<Invented> people(
            UUID id,
            @RestQuery @DefaultValue("3") @Min(1) @Max(50) int count,
            @RestQuery @DefaultValue("1") long seed) {
        wholeness.must();
        return inventions.of(id, count, seed);
    }
}
