package io.clientele.outreach.console.recommendations;

import io.clientele.outreach.console.people.Faces;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What to offer one person next, and why. */
@Path("/console/people/{id}/recommendations")
@RunOnVirtualThread
class PersonOfferResource {

    @CheckedTemplate(basePath = "recommendations")
    record offer(UUID id, String name, Offer offer) implements TemplateInstance {}

    private final RecommendationsClient client;
    private final Faces faces;
    private final Services services;

    PersonOfferResource(@RestClient RecommendationsClient client, Faces faces, Services services) {
        this.client = client;
        this.faces = faces;
        this.services = services;
    }

    @GET
    public TemplateInstance show(UUID id) {
        var offer = services.must(Services.SEGMENTATION, () -> client.offer(id));
        return new offer(id, faces.name(id), offer);
    }
}
