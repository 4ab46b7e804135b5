package io.clientele.outreach.console.personas;

import io.clientele.outreach.console.segmentation.Segment;
import io.clientele.outreach.console.segmentation.SegmentationClient;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The typical member of a segment. */
@Path("/console/segments/{id}/persona")
@RunOnVirtualThread
class PersonaResource {

    private static final int INVENTED = 4;

    @CheckedTemplate(basePath = "personas")
    record persona(Segment segment, Persona persona, List<Somebody> people, long nextSeed)
            implements TemplateInstance {}

    private final PersonasClient client;
    private final SegmentationClient segments;
    private final Services services;

    PersonaResource(@RestClient PersonasClient client, @RestClient SegmentationClient segments, Services services) {
        this.client = client;
        this.segments = segments;
        this.services = services;
    }

    /** @param seed which people are invented */
    @GET
    public TemplateInstance show(UUID id, @RestQuery @DefaultValue("1") @Min(1) @Max(1_000_000) long seed) {
        var segment =
                services.must(Services.SEGMENTATION, () -> segments.get(id).getEntity());
        var persona = services.must(Services.SEGMENTATION, () -> client.persona(id));
        var people = services.ask(Services.SEGMENTATION, () -> client.people(id, INVENTED, seed))
                .orElse(List.of());
        return new persona(segment, persona, people, seed + 1);
    }
}
