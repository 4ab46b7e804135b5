package io.clientele.outreach.campaign;

import io.clientele.kit.Page;
import io.clientele.outreach.audience.AudienceReview;
import io.clientele.outreach.audience.Review;
import io.clientele.outreach.ledger.Deliveries;
import io.clientele.outreach.ledger.DeliveryState;
import io.clientele.outreach.ledger.DeliveryView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whom a campaign would reach, and whom it did. */
@Path("/v1/campaigns/{id}")
@Produces(MediaType.APPLICATION_JSON)
class RecipientResource {

    private final Campaigns campaigns;
    private final Review review;
    private final Deliveries deliveries;

    RecipientResource(Campaigns campaigns, Review review, Deliveries deliveries) {
        this.campaigns = campaigns;
        this.review = review;
        this.deliveries = deliveries;
    }

    /** Goes through the segment now: in it, consented, not suppressed, will receive. */
    @GET
    @Path("/audience")
    @RunOnVirtualThread
    public AudienceReview audience(@RestPath UUID id) {
        var campaign = campaigns.get(id);
        return review.of(campaign.segmentId, campaign.topic);
    }

    /** In the order of the profiles' ids. */
    @GET
    @Path("/deliveries")
    public Page<DeliveryView> deliveries(
            @RestPath UUID id,
            @RestQuery @Nullable DeliveryState state,
            @RestQuery @Nullable String email,
            @RestQuery @Nullable UUID after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(1000) int limit) {
        campaigns.get(id);
        var rows = deliveries.list(id, state, email, after, limit + 1);
        return Page.of(rows, limit, DeliveryView::profileId);
    }
}
