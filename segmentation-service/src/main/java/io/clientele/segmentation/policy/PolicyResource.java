package io.clientele.segmentation.policy;

import io.clientele.kit.Problem;
import io.clientele.kit.Tokens;
import io.clientele.segmentation.relationship.Action;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.EnumMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/policy")
@Produces(MediaType.APPLICATION_JSON)
class PolicyResource {

    private final Policies policies;

    PolicyResource(Policies policies) {
        this.policies = policies;
    }

    @GET
    @Operation(summary = "How this business judges and what it wants")
    public RestResponse<PolicyView> get() {
        return tagged(policies.current());
    }

    @POST
    @Path("/suggestions")
    @Operation(summary = "The settings for a business that answers so, to be changed and set")
    public Policy suggest(@NotNull @Valid Answers answers) {
        return Policy.of(answers.preset(), answers);
    }

    @GET
    @Path("/presets/{preset}")
    @Operation(summary = "The settings for a kind of business")
    public Policy preset(@PathParam("preset") String preset) {
        try {
            return Policy.of(Preset.valueOf(preset), null);
        } catch (IllegalArgumentException unknown) {
            throw Problem.notFound("No kind of business " + preset);
        }
    }

    @PUT
    @Transactional
    @RolesAllowed({Tokens.ADMIN, Tokens.MARKETER})
    @Operation(
            summary = "Judges by these settings from now on; everybody is judged anew",
            description = "If-Match says which version they replace.")
    public RestResponse<PolicyView> set(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @NotNull @Valid Policy wanted,
            SecurityContext who) {
        var held = policies.current();
        if (version == null) {
            throw new Problem.Refusal(428, "If-Match must say which version is replaced", List.of());
        }
        if (!version.equals("*") && !version.replace("\"", "").equals(Long.toString(held.number()))) {
            throw new Problem.Refusal(412, "The settings were changed meanwhile", List.of());
        }
        return tagged(policies.set(wanted, held.number(), who.getUserPrincipal().getName()));
    }

    private RestResponse<PolicyView> tagged(Policies.Version held) {
        var usual = new EnumMap<Action, Integer>(Action.class);
        for (var action : Action.values()) {
            usual.put(action, action.usualCost());
        }
        return RestResponse.ResponseBuilder.ok(new PolicyView(held.number(), held.policy(), usual, policies.history()))
                .tag(Long.toString(held.number()))
                .build();
    }
}
