package io.clientele.profile.webhook;

import io.clientele.kit.Idempotent;
import io.clientele.kit.Page;
import io.clientele.kit.Tokens;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/webhook-sources")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Tokens.ADMIN)
class SourceResource {

    /**
     * A shop to listen to.
     *
     * @param prefix before its numbers of orders and customers; one of its own is made if it is missing
     * @param topic what its marketing consent is for; newsletter if it is missing
     * @param secret that the shop signs with
     */
    record NewSource(
            @NotNull Source.Kind kind,
            @NotBlank @Size(max = 100) String name,

            @Nullable @Size(max = 50) @Pattern(regexp = "[^\\p{Cntrl}]*")
            String prefix,

            @Nullable @Size(min = 1, max = 100) @Pattern(regexp = "[^\\p{Cntrl}]*")
            String topic,

            @NotBlank @Size(min = 16, max = 500) String secret) {}

    record Secret(@NotBlank @Size(min = 16, max = 500) String secret) {}

    private final Sources sources;

    SourceResource(Sources sources) {
        this.sources = sources;
    }

    @GET
    @Operation(summary = "The shops that tell us what happens in them, without their secrets")
    public Page<Source> list() {
        return new Page<>(sources.all(), null);
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = Source.class, responseCode = "201")
    public RestResponse<Source> create(@NotNull @Valid NewSource shop) {
        var source = sources.get(sources.add(shop));
        return RestResponse.ResponseBuilder.<Source>created(URI.create("/v1/webhook-sources/" + source.id()))
                .entity(source)
                .build();
    }

    @GET
    @Path("/{id}")
    public Source get(UUID id) {
        return sources.get(id);
    }

    @GET
    @Path("/{id}/notices")
    @Operation(summary = "Why deliveries were not taken, and what somebody should look at, the latest first")
    public Page<Notice> notices(UUID id) {
        return new Page<>(sources.notices(sources.get(id).id()), null);
    }

    @PUT
    @Path("/{id}/secret")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "A new secret, which holds at once; the one before holds for seven days more")
    public Source rotate(UUID id, @NotNull @Valid Secret secret) {
        sources.rotate(sources.get(id).id(), secret.secret());
        return sources.get(id);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Listens to it no more; what it told stays")
    public void remove(UUID id) {
        sources.remove(sources.get(id).id());
    }
}
