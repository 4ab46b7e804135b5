package io.clientele.outreach.campaign;

import io.clientele.kit.Problem;
import io.clientele.outreach.ledger.Dispatches;
import io.clientele.outreach.mailing.Mailings;
import io.clientele.outreach.shop.Shops;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Lets campaigns go: at once, or when their time has come. */
@ApplicationScoped
public class CampaignLaunch {

    private final Campaigns campaigns;
    private final Dispatches dispatches;
    private final Mailings mailings;
    private final Shops shops;
    private final Clock clock;

    CampaignLaunch(Campaigns campaigns, Dispatches dispatches, Mailings mailings, Shops shops, Clock clock) {
        this.campaigns = campaigns;
        this.dispatches = dispatches;
        this.mailings = mailings;
        this.shops = shops;
        this.clock = clock;
    }

    /** @throws Problem.Refusal 409 with what is missing, or if its state forbids */
    @Transactional
    public Campaign launch(UUID id) {
        var campaign = campaigns.locked(id);
        campaign.launch(clock.instant());
        refuseIncomplete();
        mailings.freeze(id, campaign.templateId); // also of one that waits for its time: it was looked over now
        if (campaign.state == CampaignState.RUNNING) {
            dispatches.start(campaign.dispatch());
        }
        return campaign;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void launchDue() {
        for (var due : campaigns.due(clock.instant())) {
            var campaign = campaigns.locked(due.id);
            campaigns.getEntityManager().refresh(campaign);
            if (campaign.state == CampaignState.SCHEDULED) { // else another replica was faster
                campaign.launch(clock.instant());
                dispatches.start(campaign.dispatch());
                Log.infof("Campaign %s goes, as scheduled", campaign.id);
            }
        }
    }

    private void refuseIncomplete() {
        var missing = shops.current().missingForLaunch().stream()
                .map(field -> new Problem.Error(field, "is missing in the settings"))
                .toList();
        if (!missing.isEmpty()) {
            throw Problem.conflict("The settings lack what every campaign needs", missing);
        }
    }
}
