package io.clientele.segmentation.mix;

import io.clientele.kit.Problem;
import io.clientele.kit.Tokens;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/relationship-mix")
@Produces(MediaType.APPLICATION_JSON)
class MixResource {

    private final Mixes mixes;
    private final TargetMixes targets;

    MixResource(Mixes mixes, TargetMixes targets) {
        this.mixes = mixes;
        this.targets = targets;
    }

    @GET
    @Operation(summary = "The mix of relationships, beside the one that is wanted, and how many are missing")
    public Mix get() {
        return mixes.now();
    }

    @GET
    @Path("/target")
    @Operation(summary = "The mix that is wanted, in percent")
    public RestResponse<TargetMix> target() {
        return tagged(targets.current());
    }

    @PUT
    @Path("/target")
    @Transactional
    @RolesAllowed({Tokens.ADMIN, Tokens.MARKETER})
    @Operation(summary = "Sets the mix that is wanted", description = "If-Match says which version it replaces.")
    public RestResponse<TargetMix> set(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @NotNull @Valid TargetMix wanted,
            SecurityContext who) {
        var held = targets.current().number();
        if (version == null) {
            throw new Problem.Refusal(428, "If-Match must say which version is replaced", List.of());
        }
        if (!version.equals("*") && !version.replace("\"", "").equals(Long.toString(held))) {
            throw new Problem.Refusal(412, "The target was changed meanwhile", List.of());
        }
        return tagged(targets.set(wanted, held, who.getUserPrincipal().getName()));
    }

    private static RestResponse<TargetMix> tagged(TargetMixes.Version held) {
        return RestResponse.ResponseBuilder.ok(held.mix())
                .tag(Long.toString(held.number()))
                .build();
    }
}
