package io.clientele.outreach.console.people;

import io.clientele.kit.Page;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/console/people")
@RunOnVirtualThread
class PeopleResource {

    private static final int PAGE = 25;

    @CheckedTemplate(basePath = "people")
    record list(String query, Page<Person> people) implements TemplateInstance {}

    /** The rows alone: what follows while somebody types, or asks for more. */
    @CheckedTemplate(basePath = "people")
    record rows(String query, Page<Person> people) implements TemplateInstance {}

    @CheckedTemplate(basePath = "people")
    record person(Person person, List<Consent> consents, Page<Moment> moments) implements TemplateInstance {}

    @CheckedTemplate(basePath = "people")
    record moments(UUID id, Page<Moment> moments) implements TemplateInstance {}

    private final PeopleClient people;
    private final Services services;

    PeopleResource(@RestClient PeopleClient people, Services services) {
        this.people = people;
        this.services = services;
    }

    @GET
    public TemplateInstance list(
            @RestQuery @DefaultValue("") String query,
            @RestQuery @Nullable String after,
            @RestHeader("HX-Request") @Nullable String part) {
        var wanted = query.isBlank() ? null : query.strip();
        var found = services.ask(Services.PROFILES, () -> people.search(wanted, after, PAGE))
                .orElse(new Page<>(List.of(), null));
        return part == null ? new list(query, found) : new rows(query, found);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(
            UUID id, @RestQuery @Nullable String after, @RestHeader("HX-Request") @Nullable String part) {
        if (part != null) {
            return new moments(id, services.must(Services.PROFILES, () -> people.timeline(id, after)));
        }
        var person = services.must(Services.PROFILES, () -> people.get(id));
        var consents = services.must(Services.PROFILES, () -> people.consents(id));
        var moments = services.must(Services.PROFILES, () -> people.timeline(id, after));
        return new person(person, consents.items(), moments);
    }

    @POST
    @Path("/{id}/consents")
    public Response decide(
            UUID id,
            @RestForm @NotBlank String topic,
            @RestForm @NotNull Consent.Status status,
            @RestForm @NotBlank String source) {
        var decision = new Consent.Decision(status, "CONSENT", source.strip());
        var about = topic.strip().toLowerCase(Locale.ROOT);
        services.must(Services.PROFILES, () -> people.decide(id, "EMAIL", about, decision));
        return Notice.then("/console/people/" + id, "saved");
    }

    @POST
    @Path("/{id}/erasure")
    public Response erase(UUID id) {
        services.must(Services.PROFILES, () -> {
            people.erase(id);
            return id;
        });
        return Notice.then("/console/people", "erased");
    }
}
