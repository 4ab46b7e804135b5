package io.clientele.outreach.campaign;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.kit.Idempotent;
import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.clientele.outreach.ledger.Dispatches;
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
import java.time.Clock;
import java.util.List;
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

    private final Campaigns campaigns;
    private final CampaignViews views;
    private final Topics topics;
    private final Dispatches dispatches;
    private final Clock clock;

    CampaignResource(Campaigns campaigns, CampaignViews views, Topics topics, Dispatches dispatches, Clock clock) {
        this.campaigns = campaigns;
        this.views = views;
        this.topics = topics;
        this.dispatches = dispatches;
        this.clock = clock;
    }

    /** The newest first. */
    @GET
    public Page<CampaignView> list(
            @RestQuery boolean archived,
            @RestQuery @Nullable CampaignState state,
            @RestQuery @Nullable UUID after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var page = Page.of(campaigns.page(archived, state, after, limit + 1), limit, Campaign::id);
        return new Page<>(page.items().stream().map(views::of).toList(), page.next());
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = CampaignView.class, responseCode = "201")
    public RestResponse<CampaignView> create(@NotNull @Valid NewCampaign plan) {
        return created(plan);
    }

    @GET
    @Path("/{id}")
    public RestResponse<CampaignView> get(@RestPath UUID id) {
        return tagged(campaigns.get(id));
    }

    /** With {@code If-Match}, only if nobody else has changed it meanwhile. */
    @PUT
    @Path("/{id}")
    @Transactional
    public RestResponse<CampaignView> change(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String seen, @NotNull @Valid NewCampaign plan) {
        var campaign = campaigns.locked(id);
        if (seen != null && !seen.equals("*") && !seen.equals(tag(campaign))) {
            throw new Problem.Refusal(412, "Somebody else changed this campaign in the meantime", List.of());
        }
        campaign.change(plan);
        topics.know(plan.topic());
        if (campaign.launchedAt != null) {
            dispatches.go(id, campaign.state == CampaignState.RUNNING, campaign.ratePerSecond);
        }
        campaigns.flush(); // the next version, for the tag
        return tagged(campaign);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    public void delete(@RestPath UUID id) {
        var campaign = campaigns.locked(id);
        if (campaign.launchedAt != null || campaign.state == CampaignState.SCHEDULED) {
            throw Problem.conflict("Mail has gone out for this campaign, or will; archive it instead");
        }
        campaigns.delete(campaign);
    }

    /** A new draft like it. */
    @POST
    @Path("/{id}/duplicates")
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = CampaignView.class, responseCode = "201")
    public RestResponse<CampaignView> duplicate(@RestPath UUID id) {
        return created(campaigns.get(id).copied());
    }

    private RestResponse<CampaignView> created(NewCampaign plan) {
        var campaign = new Campaign(UuidCreator.getTimeOrderedEpoch(), plan, clock.instant());
        campaigns.persistAndFlush(campaign);
        topics.know(plan.topic());
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
}
