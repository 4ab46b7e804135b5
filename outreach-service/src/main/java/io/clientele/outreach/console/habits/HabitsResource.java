package io.clientele.outreach.console.habits;

import io.clientele.kit.Page;
import io.clientele.outreach.console.care.Habit;
import io.clientele.outreach.console.people.Faces;
import io.clientele.outreach.console.people.Person;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/console/habits")
@RunOnVirtualThread
class HabitsResource {

    private static final int PAGE = 50;

    @TemplateData
    record Missed(Person person, Habit habit) {}

    @CheckedTemplate(basePath = "habits")
    record habits(List<Missed> missed, @Nullable String next) implements TemplateInstance {}

    private final BrokenClient client;
    private final Faces faces;
    private final Services services;

    HabitsResource(@RestClient BrokenClient client, Faces faces, Services services) {
        this.client = client;
        this.faces = faces;
        this.services = services;
    }

    /** Whoever is nobody any more by now is left out. */
    @GET
    public TemplateInstance show(@RestQuery @Nullable String after) {
        var page = services.ask(Services.SEGMENTATION, () -> client.broken(after, PAGE))
                .orElse(new Page<>(List.of(), null));
        var ids = page.items().stream()
                .map(BrokenClient.Broken::profileId)
                .distinct()
                .toList();
        var people =
                faces.of(ids).stream().collect(Collectors.<Person, UUID, Person>toMap(Person::id, Function.identity()));
        return new habits(
                page.items().stream()
                        .filter(one -> people.containsKey(one.profileId()))
                        .map(one -> new Missed(people.get(one.profileId()), one.habit()))
                        .toList(),
                page.next());
    }
}
