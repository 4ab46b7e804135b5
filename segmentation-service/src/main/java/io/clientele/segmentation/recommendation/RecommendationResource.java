package io.clientele.segmentation.recommendation;

import io.clientele.kit.Problem;
import io.clientele.kit.Tokens;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/recommendations")
@Produces(MediaType.APPLICATION_JSON)
class RecommendationResource {

    private static final int MOST_PEOPLE = 1000;
    private static final int MOST = 50;
    private static final int USUAL_LIMIT = 10;

    /** @param limit for each of them; 10 if it is not said */
    record Wanted(
            @NotNull @Size(max = MOST_PEOPLE) List<@NotNull UUID> ids,
            @Nullable @Min(1) @Max(MOST) Integer limit) {}

    private final Recommending recommending;
    private final SettingsStore settings;

    RecommendationResource(Recommending recommending, SettingsStore settings) {
        this.recommending = recommending;
        this.settings = settings;
    }

    @GET
    @Path("/{profileId}")
    @Operation(summary = "What to offer somebody next and why, and what they usually buy")
    public Offer get(UUID profileId, @RestQuery @DefaultValue("10") @Min(1) @Max(MOST) int limit) {
        return recommending.to(List.of(profileId), limit).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("No profile " + profileId));
    }

    @POST
    @Path("/lookups")
    @RolesAllowed({Tokens.ADMIN, Tokens.MARKETER, Tokens.VIEWER, Tokens.SERVICE})
    @Operation(summary = "The same of up to 1000 people, in any order; who is not known is missing")
    public List<Offer> lookup(@NotNull @Valid Wanted wanted) {
        return recommending.to(wanted.ids(), wanted.limit() == null ? USUAL_LIMIT : wanted.limit());
    }

    @GET
    @Path("/best-sellers")
    @Operation(summary = "What sold best in the last 90 days, for whom nothing else is known of")
    public List<Recommendation> bestSellers(@RestQuery @DefaultValue("10") @Min(1) @Max(MOST) int limit) {
        return recommending.bestSellers(limit);
    }

    @GET
    @Path("/settings")
    public Settings settings() {
        return settings.get();
    }

    @PUT
    @Path("/settings")
    @Transactional
    @Operation(summary = "Says where the page of a product is, and what is never recommended")
    public Settings change(@NotNull @Valid Settings wanted) {
        settings.set(wanted);
        return settings.get();
    }
}
