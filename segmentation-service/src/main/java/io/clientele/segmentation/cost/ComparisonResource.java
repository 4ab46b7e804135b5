package io.clientele.segmentation.cost;

import io.clientele.kit.Problem;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.business.InCalendar;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/cost-comparison")
@Produces(MediaType.APPLICATION_JSON)
class ComparisonResource {

    private static final int MONTHS = 12;
    private static final int MOST = 60;

    private final Comparing comparing;
    private final Business business;

    ComparisonResource(Comparing comparing, Business business) {
        this.comparing = comparing;
        this.business = business;
    }

    @GET
    @Operation(
            summary = "What it costs to win somebody, beside what it costs to keep them",
            description = "Of whole months: any day of the first and of the last; the last twelve unless given.")
    public Comparison get(
            @RestQuery @InCalendar @Nullable LocalDate from, @RestQuery @InCalendar @Nullable LocalDate to) {
        var last = (to == null ? business.today() : to).withDayOfMonth(1);
        var first = from == null ? last.minusMonths(MONTHS - 1) : from.withDayOfMonth(1);
        if (first.isAfter(last) || first.isBefore(last.minusMonths(MOST - 1))) {
            throw Problem.badRequest("from", "must be up to " + MOST + " months before to, and not after it");
        }
        return comparing.of(first, last);
    }
}
