package io.clientele.outreach.tracking;

import io.clientele.outreach.campaign.Campaigns;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/campaigns/{id}/report")
@Produces(MediaType.APPLICATION_JSON)
class ReportResource {

    private final Campaigns campaigns;
    private final Reports reports;

    ReportResource(Campaigns campaigns, Reports reports) {
        this.campaigns = campaigns;
        this.reports = reports;
    }

    /** What came of it so far. */
    @GET
    public CampaignReport report(@RestPath UUID id) {
        return reports.of(campaigns.get(id).id());
    }
}
