package io.clientele.outreach.console.home;

import io.clientele.kit.Page;
import io.clientele.outreach.campaign.CampaignPlans;
import io.clientele.outreach.campaign.CampaignState;
import io.clientele.outreach.campaign.CampaignView;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.Visit;
import io.clientele.outreach.console.segmentation.SegmentationClient;
import io.clientele.outreach.console.services.Services;
import io.clientele.outreach.shop.Shops;
import io.clientele.outreach.template.Templates;
import io.clientele.outreach.tracking.Reports;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/console")
@RunOnVirtualThread
class HomeResource {

    private static final int LATEST = 50;

    @CheckedTemplate(basePath = "home")
    record home(Dashboard now) implements TemplateInstance {}

    /** The campaigns that are under way, as they move. */
    @CheckedTemplate(basePath = "home")
    record underway(Dashboard now) implements TemplateInstance {}

    private final StatisticsClient statistics;
    private final SegmentationClient segmentation;
    private final CampaignPlans campaigns;
    private final Templates templates;
    private final Reports reports;
    private final Shops shops;
    private final Services services;
    private final Visit visit;

    HomeResource(
            @RestClient StatisticsClient statistics,
            @RestClient SegmentationClient segmentation,
            CampaignPlans campaigns,
            Templates templates,
            Reports reports,
            Shops shops,
            Services services,
            Visit visit) {
        this.statistics = statistics;
        this.segmentation = segmentation;
        this.campaigns = campaigns;
        this.templates = templates;
        this.reports = reports;
        this.shops = shops;
        this.services = services;
        this.visit = visit;
    }

    @GET
    public Response show(@RestHeader("HX-Request") @Nullable String part) {
        var missing = shops.current().missingForLaunch();
        if (visit.admin() && !missing.isEmpty() && !shops.edited()) {
            return Notice.then("/console/settings");
        }
        var now = dashboard(missing);
        return Notice.page(part == null ? new home(now) : new underway(now));
    }

    private Dashboard dashboard(List<String> missing) {
        var latest = campaigns.page(false, null, null, LATEST).items();
        return new Dashboard(
                services.ask(Services.PROFILES, statistics::get).orElse(null),
                services.ask(Services.PROFILES, statistics::months)
                        .orElse(new Page<>(List.of(), null))
                        .items(),
                services.ask(Services.SEGMENTATION, segmentation::freshness).orElse(null),
                services.ask(Services.SEGMENTATION, () -> segmentation.list(false, 500))
                        .orElse(new Page<>(List.of(), null))
                        .items()
                        .size(),
                templates.list(false, null, LATEST).items().size(),
                latest,
                latest.stream()
                        .filter(campaign -> campaign.state() == CampaignState.FINISHED)
                        .max(Comparator.comparing(CampaignView::endedAt))
                        .map(this::result)
                        .orElse(null),
                missing);
    }

    private Dashboard.Result result(CampaignView campaign) {
        return new Dashboard.Result(campaign, reports.of(campaign.id()));
    }
}
