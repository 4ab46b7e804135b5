package io.clientele.outreach.campaign;

import io.clientele.kit.Tokens;
import io.clientele.outreach.preview.Preview;
import io.clientele.outreach.preview.Previews;
import io.clientele.outreach.preview.Viewpoint;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/campaigns/{id}/previews")
@Produces(MediaType.APPLICATION_JSON)
class CampaignPreviewResource {

    private final Campaigns campaigns;
    private final Previews previews;

    CampaignPreviewResource(Campaigns campaigns, Previews previews) {
        this.campaigns = campaigns;
        this.previews = previews;
    }

    /** Of a draft as its template stands now; of one that was launched, as it goes out. */
    @POST
    @RolesAllowed({Tokens.ADMIN, Tokens.MARKETER, Tokens.VIEWER, Tokens.SERVICE})
    public Preview preview(@RestPath UUID id, @NotNull @Valid Viewpoint viewpoint) {
        return previews.ofCampaign(id, campaigns.get(id).templateId, viewpoint);
    }
}
