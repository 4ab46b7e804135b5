package io.clientele.outreach.console.campaigns;

import io.clientele.outreach.campaign.CampaignControl;
import io.clientele.outreach.campaign.CampaignPlans;
import io.clientele.outreach.campaign.CampaignView;
import io.clientele.outreach.console.Notice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** What one may do with a campaign that is there. */
@Path("/console/campaigns/{id}")
@RunOnVirtualThread
class ControlResource {

    @CheckedTemplate(basePath = "campaigns")
    record cancellation(CampaignView campaign) implements TemplateInstance {}

    private final CampaignPlans campaigns;
    private final CampaignControl control;

    ControlResource(CampaignPlans campaigns, CampaignControl control) {
        this.campaigns = campaigns;
        this.control = control;
    }

    @POST
    @Path("/pause")
    public Response pause(UUID id) {
        control.pause(id);
        return Notice.then("/console/campaigns/" + id);
    }

    @POST
    @Path("/resume")
    public Response resume(UUID id) {
        control.resume(id);
        return Notice.then("/console/campaigns/" + id);
    }

    /** Asks once more; the progress moves too fast for a question on top of it. */
    @GET
    @Path("/cancellation")
    public TemplateInstance ask(UUID id) {
        return new cancellation(campaigns.get(id));
    }

    @POST
    @Path("/cancel")
    public Response cancel(UUID id) {
        control.cancel(id);
        return Notice.then("/console/campaigns/" + id);
    }

    @POST
    @Path("/copies")
    public Response duplicate(UUID id) {
        return Notice.then("/console/campaigns/" + campaigns.duplicate(id).id(), "duplicated");
    }

    @POST
    @Path("/archive")
    public Response archive(UUID id) {
        campaigns.archive(id, true);
        return Notice.archived("campaigns", id);
    }

    @POST
    @Path("/revival")
    public Response restore(UUID id) {
        campaigns.archive(id, false);
        return Notice.then("/console/campaigns/" + id, "saved");
    }

    @POST
    @Path("/deletion")
    public Response delete(UUID id) {
        campaigns.delete(id);
        return Notice.then("/console/campaigns", "deleted");
    }
}
