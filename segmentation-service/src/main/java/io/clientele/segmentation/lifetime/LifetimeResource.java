package io.clientele.segmentation.lifetime;

import io.clientele.kit.Idempotent;
import io.clientele.kit.Problem;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.source.Wholeness;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/models/lifetime-value")
@Produces(MediaType.APPLICATION_JSON)
class LifetimeResource {

    private static final int SHOWN = 100;

    private final Estimation estimation;
    private final Fits fits;
    private final Business business;
    private final Wholeness wholeness;

    LifetimeResource(Estimation estimation, Fits fits, Business business, Wholeness wholeness) {
        this.estimation = estimation;
        this.fits = fits;
        this.business = business;
        this.wholeness = wholeness;
    }

    @GET
    @Operation(summary = "The model of lifetimes that holds: the last that was fitted, and whether it may be relied on")
    public Fit get() {
        return fits.latest().orElseThrow(() -> Problem.notFound("No model was fitted yet"));
    }

    @GET
    @Path("/fits")
    @Operation(summary = "The last hundred fits, the newest first")
    public List<Fit> list() {
        return fits.newest(SHOWN);
    }

    @GET
    @Path("/fits/{id}")
    public Fit fit(UUID id) {
        return fits.find(id).orElseThrow(() -> Problem.notFound("No fit " + id));
    }

    @POST
    @Path("/fits")
    @Transactional
    @TransactionConfiguration(timeout = 900)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Fits a model to what was sold up to a day",
            description =
                    "From then on it holds, and everybody is valued by it; a day later another follows by itself.")
    @APIResponseSchema(value = Fit.class, responseCode = "201")
    @APIResponse(responseCode = "503", description = "everything is still being read: ask again later")
    public RestResponse<Fit> fit(@NotNull @Valid FitRequest request) {
        var wanted = request.wanted(business.today());
        wholeness.must();
        var fit = estimation.estimate(wanted, true);
        return RestResponse.ResponseBuilder.<Fit>created(URI.create("/v1/models/lifetime-value/fits/" + fit.id()))
                .entity(fit)
                .build();
    }
}
