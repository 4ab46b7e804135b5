package io.clientele.outreach.console.habits;

import io.clientele.kit.Page;
import io.clientele.outreach.console.care.Habit;
import io.clientele.outreach.console.people.Faces;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/console/habits")
@RunOnVirtualThread
class HabitsResource {

    private static final int PAGE = 50;

    @TemplateData
    record Missed(UUID profileId, String name, Habit habit) {}

    @TemplateData
    record Listed(List<Missed> missed, @Nullable String next) {}

    @CheckedTemplate(basePath = "habits")
    record habits(@Nullable Listed listed) implements TemplateInstance {}

    private final BrokenClient client;
    private final Faces faces;
    private final Services services;

    HabitsResource(@RestClient BrokenClient client, Faces faces, Services services) {
        this.client = client;
        this.faces = faces;
        this.services = services;
    }

    @GET
    public TemplateInstance show(@RestQuery @Nullable String after) {
        var page = services.ask(Services.SEGMENTATION, () -> client.broken(after, PAGE));
        return new habits(page.map(this::listed).orElse(null));
    }

    /** Whoever is nobody any more by now is left out. */
    private Listed listed(Page<BrokenClient.Broken> page) {
        var names = faces.names(page.items().stream()
                .map(BrokenClient.Broken::profileId)
                .distinct()
                .toList());
        return new Listed(
                page.items().stream()
                        .filter(one -> names.containsKey(one.profileId()))
                        .map(one -> new Missed(one.profileId(), names.get(one.profileId()), one.habit()))
                        .toList(),
                page.next());
    }
}
