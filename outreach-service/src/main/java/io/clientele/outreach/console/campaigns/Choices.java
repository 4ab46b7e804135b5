package io.clientele.outreach.console.campaigns;

import io.clientele.kit.Page;
import io.clientele.outreach.campaign.Topics;
import io.clientele.outreach.console.segmentation.Segment;
import io.clientele.outreach.console.segmentation.SegmentationClient;
import io.clientele.outreach.console.services.Services;
import io.clientele.outreach.template.TemplateSummary;
import io.clientele.outreach.template.Templates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What a plan is put together from. */
@ApplicationScoped
class Choices {

    private static final int MOST = 200;

    private final SegmentationClient segmentation;
    private final Services services;
    private final Templates templates;
    private final Topics topics;

    Choices(@RestClient SegmentationClient segmentation, Services services, Templates templates, Topics topics) {
        this.segmentation = segmentation;
        this.services = services;
        this.templates = templates;
        this.topics = topics;
    }

    List<Segment> segments() {
        return services.ask(Services.SEGMENTATION, () -> segmentation.list(false, MOST))
                .orElse(new Page<>(List.of(), null))
                .items();
    }

    List<TemplateSummary> templates() {
        return templates.list(false, null, MOST).items();
    }

    List<String> topics() {
        return topics.all();
    }
}
