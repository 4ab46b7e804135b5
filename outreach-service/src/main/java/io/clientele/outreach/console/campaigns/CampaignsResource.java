package io.clientele.outreach.console.campaigns;

import io.clientele.kit.Problem;
import io.clientele.outreach.campaign.CampaignPlans;
import io.clientele.outreach.campaign.CampaignState;
import io.clientele.outreach.campaign.CampaignView;
import io.clientele.outreach.campaign.NewCampaign;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.Visit;
import io.clientele.outreach.console.segmentation.Segment;
import io.clientele.outreach.shop.Shops;
import io.clientele.outreach.template.TemplateSummary;
import io.clientele.outreach.tracking.Reports;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/console/campaigns")
@RunOnVirtualThread
class CampaignsResource {

    private static final int MOST = 200;

    /** {@code campaign} is null for a new one; {@code editable} for who looks, in the state it is in. */
    @TemplateData
    record Planning(
            @Nullable CampaignView campaign,
            PlanForm form,
            List<Segment> segments,
            List<TemplateSummary> templates,
            List<String> topics,
            ZoneId zone,
            boolean editable,
            List<Problem.Error> wrong) {

        public boolean draft() {
            return campaign != null && campaign.state() == CampaignState.DRAFT;
        }
    }

    @CheckedTemplate(basePath = "campaigns")
    record list(List<CampaignView> campaigns, boolean archived) implements TemplateInstance {}

    @CheckedTemplate(basePath = "campaigns")
    record plan(Planning planning) implements TemplateInstance {}

    @CheckedTemplate(basePath = "campaigns")
    record show(Outcome outcome) implements TemplateInstance {}

    /** The part that moves while it goes. */
    @CheckedTemplate(basePath = "campaigns")
    record progress(Outcome outcome) implements TemplateInstance {}

    private final CampaignPlans campaigns;
    private final Reports reports;
    private final Choices choices;
    private final Shops shops;
    private final Validator validator;
    private final Visit visit;

    CampaignsResource(
            CampaignPlans campaigns, Reports reports, Choices choices, Shops shops, Validator validator, Visit visit) {
        this.campaigns = campaigns;
        this.reports = reports;
        this.choices = choices;
        this.shops = shops;
        this.validator = validator;
        this.visit = visit;
    }

    @GET
    public TemplateInstance list(@RestQuery boolean archived) {
        return new list(campaigns.page(archived, null, null, MOST).items(), archived);
    }

    @GET
    @Path("/new")
    public TemplateInstance begin(@RestQuery @Nullable String segmentId, @RestQuery @Nullable String templateId) {
        return new plan(planning(null, PlanForm.empty(segmentId, templateId), List.of()));
    }

    /** Its plan as long as it may change, then how it goes and what came of it. */
    @GET
    @Path("/{id}")
    public TemplateInstance show(UUID id, @RestHeader("HX-Request") @Nullable String part) {
        var version = campaigns.version(id); // first: what is shown may then only be newer, which a save would tell
        var campaign = campaigns.get(id);
        if (campaign.launchedAt() == null) {
            return new plan(planning(campaign, PlanForm.of(campaign, version, zone()), List.of()));
        }
        var report = reports.of(id);
        var outcome = new Outcome(campaign, report, Course.of(report.overTime(), zone()));
        return part == null ? new show(outcome) : new progress(outcome);
    }

    @POST
    public Response create(@BeanParam PlanForm form) {
        var wanted = form.plan(zone());
        var wrong = mistakes(wanted);
        return wrong.isEmpty()
                ? Notice.then("/console/campaigns/" + campaigns.create(wanted).id(), "saved")
                : Notice.mend(new plan(planning(null, form, wrong)));
    }

    /** {@code do} is review for whoever goes on to that. */
    @POST
    @Path("/{id}")
    public Response change(UUID id, @BeanParam PlanForm form, @RestForm("do") @Nullable String what) {
        var wanted = form.plan(zone());
        var wrong = mistakes(wanted);
        if (!wrong.isEmpty()) {
            return Notice.mend(new plan(planning(campaigns.get(id), form, wrong)));
        }
        try {
            campaigns.change(id, wanted, form.version());
        } catch (Problem.Refusal refused) {
            if (refused.getResponse().getStatus() != 412) {
                throw refused;
            }
            return Notice.then("/console/campaigns/" + id, "overtaken");
        }
        return "review".equals(what)
                ? Notice.then("/console/campaigns/" + id + "/review")
                : Notice.then("/console/campaigns/" + id, "saved");
    }

    private List<Problem.Error> mistakes(NewCampaign wanted) {
        return validator.validate(wanted).stream()
                .map(broken -> new Problem.Error(broken.getPropertyPath().toString(), broken.getMessage()))
                .toList();
    }

    private Planning planning(@Nullable CampaignView campaign, PlanForm form, List<Problem.Error> wrong) {
        var editable = visit.mayWrite() && (campaign == null || campaign.state() == CampaignState.DRAFT);
        return new Planning(
                campaign, form, choices.segments(), choices.templates(), choices.topics(), zone(), editable, wrong);
    }

    private ZoneId zone() {
        return shops.current().zone();
    }
}
