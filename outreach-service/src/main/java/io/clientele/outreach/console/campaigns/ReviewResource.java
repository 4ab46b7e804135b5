package io.clientele.outreach.console.campaigns;

import io.clientele.outreach.audience.AudienceReview;
import io.clientele.outreach.audience.Review;
import io.clientele.outreach.audience.SkipReason;
import io.clientele.outreach.campaign.CampaignLaunch;
import io.clientele.outreach.campaign.CampaignPlans;
import io.clientele.outreach.campaign.CampaignView;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.segmentation.Segment;
import io.clientele.outreach.console.segmentation.SegmentationClient;
import io.clientele.outreach.console.services.Services;
import io.clientele.outreach.notice.TestMails;
import io.clientele.outreach.preview.Viewpoint;
import io.clientele.outreach.shop.Shop;
import io.clientele.outreach.shop.Shops;
import io.clientele.outreach.template.TemplateView;
import io.clientele.outreach.template.Templates;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The last look before a campaign goes: whom it reaches, and how it looks in one's own inbox. */
@Path("/console/campaigns/{id}")
@RunOnVirtualThread
class ReviewResource {

    /** All that somebody should know who is about to let it go; {@code segment} is null while nobody tells. */
    @TemplateData
    record Reviewed(
            CampaignView campaign,
            @Nullable Segment segment,
            TemplateView template,
            AudienceReview audience,
            Shop shop) {

        /** Why some will not receive it, the most frequent first. */
        public List<Map.Entry<SkipReason, Long>> skipped() {
            return audience.skipped().entrySet().stream()
                    .sorted(Map.Entry.<SkipReason, Long>comparingByValue().reversed())
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "campaigns")
    record review(Reviewed reviewed) implements TemplateInstance {}

    private final CampaignPlans campaigns;
    private final CampaignLaunch launch;
    private final Review audience;
    private final TestMails tests;
    private final Shops shops;
    private final Templates templates;
    private final SegmentationClient segmentation;
    private final Services services;

    ReviewResource(
            CampaignPlans campaigns,
            CampaignLaunch launch,
            Review audience,
            TestMails tests,
            Shops shops,
            Templates templates,
            @RestClient SegmentationClient segmentation,
            Services services) {
        this.campaigns = campaigns;
        this.launch = launch;
        this.audience = audience;
        this.tests = tests;
        this.shops = shops;
        this.templates = templates;
        this.segmentation = segmentation;
        this.services = services;
    }

    @GET
    @Path("/review")
    public TemplateInstance look(UUID id) {
        var campaign = campaigns.get(id);
        var reached = services.must(Services.SEGMENTATION, () -> audience.of(campaign.segmentId(), campaign.topic()));
        var segment = services.ask(
                Services.SEGMENTATION,
                () -> segmentation.get(campaign.segmentId()).getEntity());
        var template = templates.get(campaign.templateId());
        return new review(new Reviewed(campaign, segment.orElse(null), template, reached, shops.current()));
    }

    @POST
    @Path("/tests")
    public Response test(UUID id, @RestForm @NotBlank String to) {
        var addresses = List.of(to.strip().split("[\\s,;]+"));
        tests.send(id, campaigns.get(id).templateId(), addresses, Viewpoint.EXAMPLE);
        return Notice.then("/console/campaigns/" + id, "tested");
    }

    @POST
    @Path("/launch")
    public Response launch(UUID id) {
        launch.launch(id);
        return Notice.then("/console/campaigns/" + id, "launched");
    }
}
