package io.clientele.segmentation.population;

import io.clientele.segmentation.persona.Traits;
import io.clientele.segmentation.source.Wholeness;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/reach")
@Produces(MediaType.APPLICATION_JSON)
class ReachResource {

    private final Populations populations;
    private final Traits traits;
    private final Wholeness wholeness;

    ReachResource(Populations populations, Traits traits, Wholeness wholeness) {
        this.populations = populations;
        this.traits = traits;
        this.wholeness = wholeness;
    }

    @GET
    @RunOnVirtualThread
    @Transactional
    @TransactionConfiguration(timeout = 600)
    @Operation(summary = "Whom a segment, or the whole business, reaches more or less than there are")
    public List<Reach> get(@RestQuery @Nullable UUID segmentId) {
        wholeness.must();
        var entered = populations.all();
        if (entered.isEmpty()) {
            return List.of();
        }
        traits.gather(segmentId);
        var cells = traits.cells();
        return entered.stream().map(population -> Reach.of(population, cells)).toList();
    }
}
