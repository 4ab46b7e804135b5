package io.clientele.outreach.suppression;

import io.clientele.kit.Idempotent;
import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/suppressions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SuppressionResource {

    private final Suppressions suppressions;

    SuppressionResource(Suppressions suppressions) {
        this.suppressions = suppressions;
    }

    /** All that hold; with {@code email}, those of one address. */
    @GET
    public Page<Suppression> list(
            @RestQuery @Nullable String email,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Page.of(suppressions.list(email, after, limit + 1), limit, Suppression::cursor);
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = Suppression.class, responseCode = "201")
    public RestResponse<Suppression> add(@NotNull @Valid NewSuppression wanted) {
        var reason = wanted.reason() == null ? SuppressionReason.MANUAL : wanted.reason();
        suppressions.suppress(new Suppressed(wanted.email(), null, wanted.topic()), reason, wanted.note());
        var made = suppressions.get(wanted.email(), wanted.topic());
        return RestResponse.ResponseBuilder.<Suppression>created(URI.create("/v1/suppressions/" + made.id()))
                .entity(made)
                .build();
    }

    /** Lifts it for one topic, or the one of all topics; {@code reason} is kept. */
    @DELETE
    @Path("/{id}")
    public void lift(@RestPath String id, @RestQuery @Nullable String topic, @RestQuery @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Problem.badRequest("reason", "must say why the address may be mailed again");
        }
        suppressions.lift(id, topic == null ? "*" : topic, reason);
    }
}
