package io.clientele.segmentation.explanation;

import io.clientele.kit.Problem;
import io.clientele.kit.Tokens;
import io.clientele.segmentation.assessment.Assessed;
import io.clientele.segmentation.assessment.Assessing;
import io.clientele.segmentation.assessment.Override;
import io.clientele.segmentation.assessment.Overrides;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.policy.Policies;
import io.clientele.segmentation.relationship.Relationship;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1/relationships/{profileId}")
@Produces(MediaType.APPLICATION_JSON)
class RelationshipResource {

    /** @param reason stays visible */
    record NewOverride(
            @NotNull Relationship relationship,
            @NotBlank @Size(max = 1000) String reason) {}

    private final Assessing assessing;
    private final Policies policies;
    private final RelationshipViews views;
    private final Overrides overrides;
    private final Business business;

    RelationshipResource(
            Assessing assessing, Policies policies, RelationshipViews views, Overrides overrides, Business business) {
        this.assessing = assessing;
        this.policies = policies;
        this.views = views;
        this.overrides = overrides;
        this.business = business;
    }

    @GET
    @RunOnVirtualThread
    @Transactional
    @Operation(summary = "What somebody is to us and why, as of now")
    public RelationshipView get(UUID profileId) {
        var by = policies.current();
        return views.of(look(profileId, by), by);
    }

    @PUT
    @Path("/override")
    @Transactional
    @RolesAllowed({Tokens.ADMIN, Tokens.MARKETER})
    @Operation(summary = "Somebody knows better than the figures, and says why; what was found stays visible beside it")
    public RelationshipView override(UUID profileId, @NotNull @Valid NewOverride said, SecurityContext who) {
        var by = policies.current();
        if (look(profileId, by).exemption() != null) {
            throw Problem.conflict("They are not scored");
        }
        var name = who.getUserPrincipal().getName();
        overrides.set(profileId, new Override(said.relationship(), said.reason().strip(), name, business.now()));
        assessing.keep(List.of(profileId));
        return views.of(look(profileId, by), by);
    }

    @DELETE
    @Path("/override")
    @Transactional
    @RolesAllowed({Tokens.ADMIN, Tokens.MARKETER})
    @Operation(summary = "What was found holds again")
    public RelationshipView takeBack(UUID profileId) {
        var by = policies.current();
        look(profileId, by);
        overrides.takeBack(profileId);
        assessing.keep(List.of(profileId));
        return views.of(look(profileId, by), by);
    }

    private Assessed look(UUID profileId, Policies.Version by) {
        return assessing.look(List.of(profileId), by).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("No profile " + profileId));
    }
}
