package io.clientele.segmentation.cohort;

import io.clientele.segmentation.relationship.Relationship;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/retention")
@Produces(MediaType.APPLICATION_JSON)
class RetentionResource {

    private final Cohorts cohorts;

    RetentionResource(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    @GET
    @Operation(summary = "Who orders again, by the month of the first order and the months after it")
    public Retention get(
            @RestQuery @DefaultValue("12") @Min(1) @Max(60) int months,
            @RestQuery @Nullable Relationship relationship) {
        return cohorts.of(months, relationship);
    }
}
