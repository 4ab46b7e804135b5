package io.clientele.segmentation.income;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1/income")
@Produces(MediaType.APPLICATION_JSON)
class IncomeResource {

    private final Earnings earnings;

    IncomeResource(Earnings earnings) {
        this.earnings = earnings;
    }

    @GET
    @Operation(summary = "Where the income comes from, by relationship, and how much of it hangs on few")
    public Income get() {
        return earnings.now();
    }
}
