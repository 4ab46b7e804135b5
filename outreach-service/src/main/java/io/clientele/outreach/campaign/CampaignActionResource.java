package io.clientele.outreach.campaign;

import io.clientele.kit.Idempotent;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What may be done with a campaign; 409 if its state forbids. */
@Path("/v1/campaigns/{id}")
@Produces(MediaType.APPLICATION_JSON)
class CampaignActionResource {

    private final CampaignLaunch launch;
    private final CampaignControl control;
    private final Campaigns campaigns;
    private final CampaignViews views;

    CampaignActionResource(CampaignLaunch launch, CampaignControl control, Campaigns campaigns, CampaignViews views) {
        this.launch = launch;
        this.control = control;
        this.campaigns = campaigns;
        this.views = views;
    }

    /** Lets it go, or, if its time is still to come, schedules it. */
    @POST
    @Path("/launch")
    @Transactional
    @Idempotent
    public CampaignView launch(@RestPath UUID id) {
        return views.of(launch.launch(id));
    }

    /** Nothing more is marked; the few mails already under way still go. */
    @POST
    @Path("/pause")
    @Transactional
    @Idempotent
    public CampaignView pause(@RestPath UUID id) {
        return views.of(control.pause(id));
    }

    @POST
    @Path("/resume")
    @Transactional
    @Idempotent
    public CampaignView resume(@RestPath UUID id) {
        return views.of(control.resume(id));
    }

    /** For good: whoever waits is skipped. */
    @POST
    @Path("/cancel")
    @Transactional
    @Idempotent
    public CampaignView cancel(@RestPath UUID id) {
        return views.of(control.cancel(id));
    }

    /** Puts it out of sight. */
    @POST
    @Path("/archive")
    @Transactional
    @Idempotent
    public CampaignView archive(@RestPath UUID id) {
        return archived(id, true);
    }

    @DELETE
    @Path("/archive")
    @Transactional
    public CampaignView restore(@RestPath UUID id) {
        return archived(id, false);
    }

    private CampaignView archived(UUID id, boolean away) {
        var campaign = campaigns.locked(id);
        campaign.archive(away);
        return views.of(campaign);
    }
}
