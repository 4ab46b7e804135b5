package io.clientele.segmentation.cost;

import io.clientele.kit.Idempotent;
import io.clientele.kit.Page;
import io.clientele.kit.Tokens;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/costs")
@Produces(MediaType.APPLICATION_JSON)
class CostResource {

    private final Costs costs;

    CostResource(Costs costs) {
        this.costs = costs;
    }

    @GET
    @Operation(summary = "What was spent to win and to keep, the newest month first; with what has ended if wished")
    public Page<Cost> list(
            @RestQuery @DefaultValue("false") boolean ended,
            @RestQuery @Nullable UUID after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(1000) int limit) {
        return Page.of(costs.list(ended, after, limit + 1), limit, Cost::id);
    }

    @GET
    @Path("/{id}")
    public Cost get(UUID id) {
        return costs.get(id);
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Tokens.ADMIN, Tokens.MARKETER})
    @Operation(summary = "Enters what was spent; it replaces what was entered for the same month, purpose and kind")
    @APIResponseSchema(value = Cost.class, responseCode = "201")
    public RestResponse<Cost> enter(@NotNull @Valid NewCost wanted, SecurityContext who) {
        var cost = costs.enter(wanted, who.getUserPrincipal().getName());
        return RestResponse.ResponseBuilder.<Cost>created(URI.create("/v1/costs/" + cost.id()))
                .entity(cost)
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Tokens.ADMIN, Tokens.MARKETER})
    @Operation(summary = "Takes it back; it stays to be looked at among what has ended")
    public void takeBack(UUID id, SecurityContext who) {
        costs.takeBack(id, who.getUserPrincipal().getName());
    }
}
