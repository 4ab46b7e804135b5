package io.clientele.outreach.campaign;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.clientele.outreach.ledger.Dispatches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people do with campaigns around their going: plan, change, copy, put away. */
@ApplicationScoped
public class CampaignPlans {

    private final Campaigns campaigns;
    private final CampaignViews views;
    private final Topics topics;
    private final Dispatches dispatches;
    private final Clock clock;

    CampaignPlans(Campaigns campaigns, CampaignViews views, Topics topics, Dispatches dispatches, Clock clock) {
        this.campaigns = campaigns;
        this.views = views;
        this.topics = topics;
        this.dispatches = dispatches;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional
    public Page<CampaignView> page(boolean archived, @Nullable CampaignState state, @Nullable UUID after, int limit) {
        var page = Page.of(campaigns.page(archived, state, after, limit + 1), limit, Campaign::id);
        return new Page<>(page.items().stream().map(views::of).toList(), page.next());
    }

    @Transactional
    public CampaignView get(UUID id) {
        return views.of(campaigns.get(id));
    }

    @Transactional
    public Campaign create(NewCampaign plan) {
        var campaign = new Campaign(UuidCreator.getTimeOrderedEpoch(), plan, clock.instant());
        campaigns.persistAndFlush(campaign);
        topics.know(plan.topic());
        return campaign;
    }

    /** What somebody who is about to edit it sees, see {@link #change}. */
    @Transactional
    public long version(UUID id) {
        return campaigns.get(id).version;
    }

    /**
     * @param seen the version that was edited, or null to write over anything
     * @throws Problem.Refusal 412 if somebody else was faster
     */
    @Transactional
    public Campaign change(UUID id, NewCampaign plan, @Nullable Long seen) {
        var campaign = campaigns.locked(id);
        if (seen != null && seen != campaign.version) {
            throw new Problem.Refusal(412, "Somebody else changed this campaign in the meantime", List.of());
        }
        campaign.change(plan);
        topics.know(plan.topic());
        if (campaign.launchedAt != null) {
            dispatches.go(id, campaign.state == CampaignState.RUNNING, campaign.ratePerSecond);
        }
        campaigns.flush(); // for the next version
        return campaign;
    }

    /** A new draft like it. */
    @Transactional
    public Campaign duplicate(UUID id) {
        return create(campaigns.get(id).copied());
    }

    @Transactional
    public void archive(UUID id, boolean away) {
        campaigns.locked(id).archive(away);
    }

    /** @throws Problem.Refusal 409 if mail has gone out for it, or will */
    @Transactional
    public void delete(UUID id) {
        var campaign = campaigns.locked(id);
        if (campaign.launchedAt != null || campaign.state == CampaignState.SCHEDULED) {
            throw Problem.conflict("Mail has gone out for this campaign, or will; archive it instead");
        }
        campaigns.delete(campaign);
    }
}
