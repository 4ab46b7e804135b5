package io.clientele.outreach.console.home;

import io.clientele.outreach.campaign.CampaignState;
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
        List<StatisticsClient.Month> months,
        @Nullable Freshness freshness,
        long segments,
        long templates,
        List<CampaignView> campaigns,
        @Nullable Result lastResult,
        List<String> missing) {

    /** What came of the last campaign that went out. */
    record Result(CampaignView campaign, CampaignReport report) {}

    /** A month as a column of a picture, whose tallest is 100 high. */
    @TemplateData
    record Column(StatisticsClient.Month of, long height) {

        public long top() {
            return 100 - height;
        }
    }

    public List<Column> columns() {
        var most = months.stream()
                .mapToLong(StatisticsClient.Month::purchases)
                .max()
                .orElse(0);
        return most == 0
                ? List.of()
                : months.stream()
                        .map(month -> new Column(month, Math.ceilDiv(100 * month.purchases(), most)))
                        .toList();
    }

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
                .filter(campaign -> campaign.pausedBecause() != null || campaign.state() == CampaignState.PAUSED)
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
