package io.clientele.outreach.console.campaigns;

import io.clientele.kit.Page;
import io.clientele.outreach.campaign.CampaignPlans;
import io.clientele.outreach.campaign.CampaignView;
import io.clientele.outreach.ledger.Deliveries;
import io.clientele.outreach.ledger.DeliveryState;
import io.clientele.outreach.ledger.DeliveryView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who got what, or why not. */
@Path("/console/campaigns/{id}/deliveries")
@RunOnVirtualThread
class DeliveriesResource {

    private static final int PAGE = 50;

    @CheckedTemplate(basePath = "campaigns")
    record deliveries(
            CampaignView campaign,
            Page<DeliveryView> rows,
            List<DeliveryState> states,
            @Nullable DeliveryState state,
            String email)
            implements TemplateInstance {}

    private final CampaignPlans campaigns;
    private final Deliveries ledger;

    DeliveriesResource(CampaignPlans campaigns, Deliveries ledger) {
        this.campaigns = campaigns;
        this.ledger = ledger;
    }

    @GET
    public TemplateInstance list(
            UUID id,
            @RestQuery @Nullable String state,
            @RestQuery @DefaultValue("") String email,
            @RestQuery @Nullable UUID after) {
        var wanted = wanted(state);
        var address = email.isBlank() ? null : email.strip();
        var rows = Page.of(ledger.list(id, wanted, address, after, PAGE + 1), PAGE, DeliveryView::profileId);
        return new deliveries(campaigns.get(id), rows, List.of(DeliveryState.values()), wanted, email);
    }

    private static @Nullable DeliveryState wanted(@Nullable String state) {
        for (var known : DeliveryState.values()) {
            if (known.name().equals(state)) {
                return known;
            }
        }
        return null;
    }
}
