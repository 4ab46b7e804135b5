package io.clientele.outreach.console.home;

import io.clientele.outreach.campaign.CampaignView;
import io.clientele.outreach.console.segmentation.Freshness;
import io.clientele.outreach.tracking.CampaignReport;
import io.quarkus.qute.TemplateData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How things stand; what a silent service would tell is null. */
@TemplateData
record Dashboard(
        StatisticsClient.@Nullable Statistics statistics,
        @Nullable Freshness freshness,
        long segments,
        long templates,
        List<CampaignView> campaigns,
        @Nullable Result lastResult,
        List<String> missing) {

    /** What came of the last campaign that went out. */
    record Result(CampaignView campaign, CampaignReport report) {}

    public List<CampaignView> underway() {
        return campaigns.stream()
                .filter(campaign -> switch (campaign.state()) {
                    case RUNNING, PAUSED, SCHEDULED -> true;
                    default -> false;
                })
                .toList();
    }

    /** Campaigns that wait for somebody. */
    public List<CampaignView> stuck() {
        return campaigns.stream()
                .filter(campaign -> campaign.pausedBecause() != null)
                .toList();
    }

    public boolean nothingNeedsMe() {
        return missing.isEmpty() && stuck().isEmpty() && (freshness == null || freshness.failing() == null);
    }

    public boolean hasPeople() {
        return statistics != null && statistics.people() > 0;
    }

    public boolean hasSegments() {
        return segments > 0;
    }

    public boolean hasTemplates() {
        return templates > 0;
    }

    /** Not all first steps are done yet. */
    public boolean beginning() {
        return statistics != null && !(hasPeople() && hasSegments() && hasTemplates() && !campaigns.isEmpty());
    }
}
