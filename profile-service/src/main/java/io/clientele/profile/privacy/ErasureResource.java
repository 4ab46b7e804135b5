package io.clientele.profile.privacy;

import io.clientele.kit.Idempotent;
import io.clientele.kit.Page;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/erasures")
@Produces(MediaType.APPLICATION_JSON)
class ErasureResource {

    record Confirmation(@NotBlank @Size(max = 100) String reader) {}

    private final Erasures erasures;

    ErasureResource(Erasures erasures) {
        this.erasures = erasures;
    }

    @GET
    @Operation(summary = "The latest first")
    public Page<Erased> list(
            @RestQuery @Nullable UUID after, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return Page.of(erasures.latest(after, limit + 1), limit, Erased::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far it is; with its certificate once all readers have confirmed")
    public Erased get(UUID id) {
        return erasures.get(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/receipts")
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = Erased.class, responseCode = "201")
    @Operation(summary = "A reader of the feed says that it has erased this person")
    public RestResponse<Erased> confirm(UUID id, @NotNull @Valid Confirmation confirmation) {
        erasures.get(id);
        erasures.confirm(id, confirmation.reader());
        return ResponseBuilder.<Erased>created(URI.create("/v1/erasures/" + id))
                .entity(erasures.get(id))
                .build();
    }
}
