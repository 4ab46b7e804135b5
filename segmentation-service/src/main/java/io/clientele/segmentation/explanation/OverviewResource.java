package io.clientele.segmentation.explanation;

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

@Path("/v1/relationship-overview")
@Produces(MediaType.APPLICATION_JSON)
class OverviewResource {

    private final Overviews overviews;

    OverviewResource(Overviews overviews) {
        this.overviews = overviews;
    }

    @GET
    @Operation(summary = "How many are what, by relationship, type and on the map of tie and service")
    public Overview get() {
        return overviews.now();
    }

    @GET
    @Path("/people")
    @Operation(summary = "Who is so, or in one cell of the map, by profile")
    public Page<Overview.Person> people(
            @BeanParam @Valid Asked asked,
            @RestQuery @Nullable UUID after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(1000) int limit) {
        return Page.of(overviews.people(asked, after, limit + 1), limit, Overview.Person::profileId);
    }
}
