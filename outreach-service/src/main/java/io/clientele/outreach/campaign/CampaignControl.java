package io.clientele.outreach.campaign;

import io.clientele.outreach.ledger.DispatchOver;
import io.clientele.outreach.ledger.Dispatches;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Stops and goes: a campaign's state and what the engine does about it change together. */
@ApplicationScoped
public class CampaignControl {

    private final Campaigns campaigns;
    private final Dispatches dispatches;
    private final Clock clock;

    CampaignControl(Campaigns campaigns, Dispatches dispatches, Clock clock) {
        this.campaigns = campaigns;
        this.dispatches = dispatches;
        this.clock = clock;
    }

    @Transactional
    public Campaign pause(UUID id) {
        var campaign = campaigns.locked(id);
        campaign.pause();
        dispatches.go(id, false, campaign.ratePerSecond);
        return campaign;
    }

    @Transactional
    public Campaign resume(UUID id) {
        var campaign = campaigns.locked(id);
        campaign.resume();
        dispatches.go(id, true, campaign.ratePerSecond);
        return campaign;
    }

    @Transactional
    public Campaign cancel(UUID id) {
        var campaign = campaigns.locked(id);
        campaign.cancel(clock.instant());
        dispatches.cancel(id);
        return campaign;
    }

    void finish(@Observes DispatchOver over) {
        var campaign = campaigns.locked(over.campaignId());
        if (dispatches.end(campaign.id) && campaign.state == CampaignState.RUNNING) {
            campaign.finish(clock.instant());
            Log.infof("Campaign %s has finished", campaign.id);
        }
    }
}
