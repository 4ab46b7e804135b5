package io.clientele.outreach.audience;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What we ask segmentation-service of people, a page of them at once. */
@Path("/v1/relationships")
@RegisterRestClient(configKey = "segmentation-service")
@RegisterProvider(ServiceToken.class)
interface RelationshipClient {

    record Wanted(List<UUID> ids) {}

    @JsonIgnoreProperties(ignoreUnknown = true) // a newer provider may say more
    record Known(UUID profileId, String relationship) {}

    @POST
    @Path("/lookups")
    List<Known> lookup(Wanted wanted);
}
