package io.clientele.outreach.campaign;

import io.clientele.outreach.ledger.Deliveries;
import io.clientele.outreach.ledger.Dispatches;
import io.clientele.outreach.ledger.Progress;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts a campaign together with what the ledger says of it. */
@ApplicationScoped
public class CampaignViews {

    private final Dispatches dispatches;
    private final Deliveries deliveries;

    CampaignViews(Dispatches dispatches, Deliveries deliveries) {
        this.dispatches = dispatches;
        this.deliveries = deliveries;
    }

    public CampaignView of(Campaign campaign) {
        if (campaign.launchedAt == null) {
            return CampaignView.of(campaign, null, Progress.NONE);
        }
        var dispatch = dispatches.find(campaign.id).orElse(null);
        return CampaignView.of(campaign, dispatch, deliveries.progress(campaign.id));
    }
}
