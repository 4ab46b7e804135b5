package io.clientele.outreach.console.campaigns;

import io.clientele.outreach.campaign.CampaignState;
import io.clientele.outreach.campaign.CampaignView;
import io.clientele.outreach.ledger.DeliveryState;
import io.clientele.outreach.tracking.CampaignReport;
import java.util.List;
import java.util.Map;

/** How a campaign goes, and what came of it. */
record Outcome(CampaignView campaign, CampaignReport report, Course course) {

    public boolean moving() {
        return campaign.state() == CampaignState.RUNNING || campaign.state() == CampaignState.PAUSED;
    }

    public boolean running() {
        return campaign.state() == CampaignState.RUNNING;
    }

    public List<DeliveryState> states() {
        return List.of(DeliveryState.values());
    }

    public long countOf(DeliveryState state) {
        var now = campaign.progress();
        return switch (state) {
            case QUEUED -> now.queued();
            case SENDING -> now.sending();
            case SENT -> now.sent();
            case DEFERRED -> now.deferred();
            case FAILED -> now.failed();
            case UNKNOWN -> now.unknown();
            case SKIPPED -> now.skipped();
        };
    }

    public List<Map.Entry<String, Long>> skipped() {
        return report.skipped().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .toList();
    }
}
