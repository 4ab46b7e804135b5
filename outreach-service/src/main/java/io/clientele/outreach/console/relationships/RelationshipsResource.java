package io.clientele.outreach.console.relationships;

import io.clientele.outreach.console.mix.Mix;
import io.clientele.outreach.console.mix.MixClient;
import io.clientele.outreach.console.movement.FlowPicture;
import io.clientele.outreach.console.movement.MovementClient;
import io.clientele.outreach.console.people.Faces;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/console/relationships")
@RunOnVirtualThread
class RelationshipsResource {

    private static final int PAGE = 50;
    private static final int MONTHS = 6;

    @CheckedTemplate(basePath = "relationships")
    record overview(
            @Nullable Overview overview,
            @Nullable FlowPicture picture,
            @Nullable Mix mix) implements TemplateInstance {}

    /** @param names of those who have one, by their ids */
    @CheckedTemplate(basePath = "relationships")
    record people(
            Among among,
            List<Overview.Person> people,
            Map<UUID, String> names,
            @Nullable String next) implements TemplateInstance {}

    @CheckedTemplate(basePath = "relationships")
    record help() implements TemplateInstance {}

    private final RelationshipsClient client;
    private final MovementClient movements;
    private final MixClient mixes;
    private final Faces faces;
    private final Services services;

    RelationshipsResource(
            @RestClient RelationshipsClient client,
            @RestClient MovementClient movements,
            @RestClient MixClient mixes,
            Faces faces,
            Services services) {
        this.client = client;
        this.movements = movements;
        this.mixes = mixes;
        this.faces = faces;
        this.services = services;
    }

    @GET
    public TemplateInstance show() {
        var overview = services.ask(Services.SEGMENTATION, client::overview).orElse(null);
        var movement = services.ask(Services.SEGMENTATION, () -> movements.movement(MONTHS))
                .orElse(null);
        var mix = services.ask(Services.SEGMENTATION, mixes::mix).orElse(null);
        return new overview(overview, movement == null ? null : FlowPicture.of(movement), mix);
    }

    @GET
    @Path("/people")
    public TemplateInstance among(@BeanParam Among among, @RestQuery @Nullable String after) {
        var found = services.must(
                Services.SEGMENTATION,
                () -> client.people(
                        among.relationship,
                        among.direction,
                        among.stage,
                        among.mark,
                        among.tie,
                        among.service,
                        after,
                        PAGE));
        var ids = found.items().stream().map(Overview.Person::profileId).toList();
        return new people(among, found.items(), faces.names(ids), found.next());
    }

    @GET
    @Path("/help")
    public TemplateInstance help() {
        return new help();
    }
}
