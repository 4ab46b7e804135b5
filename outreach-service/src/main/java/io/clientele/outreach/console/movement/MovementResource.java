package io.clientele.outreach.console.movement;

import io.clientele.kit.Problem;
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

@Path("/console/movement")
@RunOnVirtualThread
class MovementResource {

    private static final int PAGE = 50;
    private static final int MONTHS = 13;
    private static final int ALL = 60;

    @CheckedTemplate(basePath = "movement")
    record movement(@Nullable Movement movement, @Nullable FlowPicture picture) implements TemplateInstance {}

    /** @param names of those who have one, by their ids */
    @CheckedTemplate(basePath = "movement")
    record people(
            Asked asked,
            List<Movement.Move> moves,
            Movement.@Nullable Received received,
            List<Movement.Mover> people,
            Map<UUID, String> names,
            @Nullable String next)
            implements TemplateInstance {}

    private final MovementClient client;
    private final Faces faces;
    private final Services services;

    MovementResource(@RestClient MovementClient client, Faces faces, Services services) {
        this.client = client;
        this.faces = faces;
        this.services = services;
    }

    @GET
    public TemplateInstance show() {
        var movement = services.ask(Services.SEGMENTATION, () -> client.movement(MONTHS))
                .orElse(null);
        return new movement(movement, movement == null ? null : FlowPicture.of(movement));
    }

    @GET
    @Path("/people")
    public TemplateInstance people(@BeanParam Asked asked, @RestQuery @Nullable String after) {
        if (asked.month == null) {
            throw Problem.badRequest("month", "must be a day such as 2026-03-01");
        }
        var found = services.must(
                Services.SEGMENTATION, () -> client.people(asked.month, asked.from, asked.to, after, PAGE));
        var moves = services.ask(Services.SEGMENTATION, () -> client.movement(ALL))
                .flatMap(movement -> movement.of(asked.month))
                .map(Movement.Month::moves)
                .orElse(List.of());
        var received = services.ask(Services.SEGMENTATION, () -> client.received(asked.month, asked.from, asked.to))
                .orElse(null);
        var ids = found.items().stream().map(Movement.Mover::profileId).toList();
        return new people(asked, moves, received, found.items(), faces.names(ids), found.next());
    }
}
