package io.clientele.segmentation.movement;

import io.clientele.kit.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/movements")
@Produces(MediaType.APPLICATION_JSON)
class MovementResource {

    private final Movements movements;
    private final Receipts receipts;

    MovementResource(Movements movements, Receipts receipts) {
        this.movements = movements;
        this.receipts = receipts;
    }

    @GET
    @Operation(summary = "Who moved from where to where, month by month, and who stood where at the end of each")
    public Movement get(@RestQuery @DefaultValue("12") @Min(1) @Max(60) int months) {
        return movements.of(months);
    }

    @GET
    @Path("/people")
    @Operation(summary = "Who moved so in a month, by profile")
    public Page<Movement.Mover> people(
            @BeanParam @Valid Asked asked,
            @RestQuery @Nullable UUID after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(1000) int limit) {
        var found = movements.people(asked.firstDay(), asked.from, asked.to, after, limit + 1);
        return Page.of(found, limit, Movement.Mover::profileId);
    }

    @GET
    @Path("/received")
    @Operation(
            summary = "What those who moved so had received, beside those who stayed where they were",
            description = "It says what went together, and not what caused what.")
    public Movement.Received received(@BeanParam @Valid Asked asked) {
        return receipts.of(asked.firstDay(), asked.from, asked.to);
    }
}
