package io.clientele.outreach.campaign;

import io.clientele.kit.Idempotent;
import io.clientele.kit.Page;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CampaignResource {

    private final CampaignPlans plans;
    private final Campaigns campaigns;
    private final CampaignViews views;

    CampaignResource(CampaignPlans plans, Campaigns campaigns, CampaignViews views) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.views = views;
    }

    /** The newest first. */
    @GET
    public Page<CampaignView> list(
            @RestQuery boolean archived,
            @RestQuery @Nullable CampaignState state,
            @RestQuery @Nullable UUID after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return plans.page(archived, state, after, limit);
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = CampaignView.class, responseCode = "201")
    public RestResponse<CampaignView> create(@NotNull @Valid NewCampaign plan) {
        return created(plans.create(plan));
    }

    @GET
    @Path("/{id}")
    public RestResponse<CampaignView> get(@RestPath UUID id) {
        return tagged(campaigns.get(id));
    }

    /** With {@code If-Match}, only if nobody else has changed it meanwhile. */
    @PUT
    @Path("/{id}")
    public RestResponse<CampaignView> change(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String seen, @NotNull @Valid NewCampaign plan) {
        return tagged(plans.change(id, plan, version(seen)));
    }

    @DELETE
    @Path("/{id}")
    public void delete(@RestPath UUID id) {
        plans.delete(id);
    }

    /** A new draft like it. */
    @POST
    @Path("/{id}/duplicates")
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = CampaignView.class, responseCode = "201")
    public RestResponse<CampaignView> duplicate(@RestPath UUID id) {
        return created(plans.duplicate(id));
    }

    private RestResponse<CampaignView> created(Campaign campaign) {
        return RestResponse.ResponseBuilder.<CampaignView>created(URI.create("/v1/campaigns/" + campaign.id))
                .header("ETag", tag(campaign))
                .entity(views.of(campaign))
                .build();
    }

    private RestResponse<CampaignView> tagged(Campaign campaign) {
        return RestResponse.ResponseBuilder.ok(views.of(campaign))
                .header("ETag", tag(campaign))
                .build();
    }

    private static String tag(Campaign campaign) {
        return "\"" + campaign.version + "\"";
    }

    /** A tag that we never gave fits no version. */
    private static @Nullable Long version(@Nullable String tag) {
        if (tag == null || tag.equals("*")) {
            return null;
        }
        return tag.matches("\"\\d{1,18}\"") ? Long.valueOf(tag.substring(1, tag.length() - 1)) : -1L;
    }
}
