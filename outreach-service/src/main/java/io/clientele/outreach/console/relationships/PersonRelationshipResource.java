package io.clientele.outreach.console.relationships;

import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.people.Faces;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;

/** One person's relationship, with all that speaks for it. */
@Path("/console/people/{id}/relationship")
@RunOnVirtualThread
class PersonRelationshipResource {

    @CheckedTemplate(basePath = "relationships")
    record card(UUID id, String name, Relationship one) implements TemplateInstance {}

    private final RelationshipsClient client;
    private final Faces faces;
    private final Services services;

    PersonRelationshipResource(@RestClient RelationshipsClient client, Faces faces, Services services) {
        this.client = client;
        this.faces = faces;
        this.services = services;
    }

    @GET
    public TemplateInstance show(UUID id) {
        var one = services.must(Services.SEGMENTATION, () -> client.get(id));
        return new card(id, faces.name(id), one);
    }

    @POST
    @Path("/override")
    public Response override(UUID id, @RestForm @NotBlank String relationship, @RestForm @NotBlank String reason) {
        var said = new RelationshipsClient.Said(relationship, reason.strip());
        services.must(Services.SEGMENTATION, () -> client.override(id, said));
        return Notice.then("/console/people/" + id + "/relationship", "saved");
    }

    @POST
    @Path("/override/removal")
    public Response takeBack(UUID id) {
        services.must(Services.SEGMENTATION, () -> client.takeBack(id));
        return Notice.then("/console/people/" + id + "/relationship", "saved");
    }
}
