package io.clientele.segmentation.prediction;

import io.clientele.kit.Problem;
import io.clientele.segmentation.business.Business;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/models/tie-score")
@Produces(MediaType.APPLICATION_JSON)
class PredictionResource {

    private final Checking checking;
    private final Business business;

    PredictionResource(Checking checking, Business business) {
        this.checking = checking;
        this.business = business;
    }

    @GET
    @Operation(
            summary = "Whether a score of orders alone, as of a past day, told who would buy again within 91 days",
            description = "As of the last day since which as many have passed, unless a day is given.")
    public Prediction get(@RestQuery @Nullable LocalDate until) {
        var latest = business.today().minusDays(Checking.DAYS);
        if (until != null && (until.isAfter(latest) || until.getYear() < 1)) {
            throw Problem.badRequest("until", "must not be after " + latest);
        }
        return checking.at(until == null ? latest : until);
    }
}
