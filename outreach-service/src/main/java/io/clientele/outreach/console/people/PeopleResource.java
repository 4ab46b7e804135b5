package io.clientele.outreach.console.people;

import io.clientele.kit.Page;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.Visit;
import io.clientele.outreach.console.care.Around;
import io.clientele.outreach.console.care.Surroundings;
import io.clientele.outreach.console.finding.Keeper;
import io.clientele.outreach.console.finding.KeepersClient;
import io.clientele.outreach.console.finding.Narrowing;
import io.clientele.outreach.console.finding.SavedFilter;
import io.clientele.outreach.console.finding.SavedFilters;
import io.clientele.outreach.console.services.Services;
import io.clientele.outreach.console.vocabulary.Called;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final int MOMENTS = 50;

    @CheckedTemplate(basePath = "people")
    record list(
            @Nullable String called,
            Narrowing narrowing,
            Page<Person> people,
            List<SavedFilter> filters,
            List<Keeper> keepers)
            implements TemplateInstance {}

    /** The rows alone: what follows while somebody types, or asks for more. */
    @CheckedTemplate(basePath = "people")
    record rows(Narrowing narrowing, Page<Person> people) implements TemplateInstance {}

    @CheckedTemplate(basePath = "people")
    record person(
            Person person,
            Map<String, String> labels,
            List<Consent> consents,
            Page<Moment> moments,
            Filter filter,
            Around around)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "people")
    record moments(UUID id, Page<Moment> moments, Filter filter) implements TemplateInstance {}

    /** For somebody who stands at the counter, on a phone. */
    @CheckedTemplate(basePath = "people")
    record counter(Person person, @Nullable Moment last, Around around, String daytime) implements TemplateInstance {}

    private final PeopleClient people;
    private final Details details;
    private final Called called;
    private final KeepersClient keepers;
    private final SavedFilters filters;
    private final Services services;
    private final Surroundings surroundings;
    private final Visit visit;
    private final Clock clock;

    PeopleResource(
            @RestClient PeopleClient people,
            Details details,
            Called called,
            @RestClient KeepersClient keepers,
            SavedFilters filters,
            Services services,
            Surroundings surroundings,
            Visit visit,
            Clock clock) {
        this.people = people;
        this.details = details;
        this.called = called;
        this.keepers = keepers;
        this.filters = filters;
        this.services = services;
        this.surroundings = surroundings;
        this.visit = visit;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(
            @BeanParam Narrowing asked,
            @RestQuery @Nullable String after,
            @RestHeader("HX-Request") @Nullable String part) {
        var narrowing = asked.bare();
        var found = services.ask(Services.PROFILES, () -> people.list(narrowing, after, PAGE))
                .orElse(new Page<>(List.of(), null));
        if (part != null) {
            return new rows(narrowing, found);
        }
        var whoKeeps = services.ask(Services.PROFILES, keepers::list).orElse(new Page<>(List.of(), null));
        return new list(
                called.everyone().orElse(null),
                narrowing,
                found,
                filters.of(visit.colleague().id()),
                whoKeeps.items());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(
            UUID id,
            @RestQuery @Nullable String show,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String after,
            @RestHeader("HX-Request") @Nullable String part) {
        var filter = Filter.of(show, from, to);
        if (part != null) {
            return new moments(id, timeline(id, filter, after), filter);
        }
        var person = services.must(Services.PROFILES, () -> people.get(id));
        var consents = services.must(Services.PROFILES, () -> people.consents(id));
        return new person(
                person, details.labels(), consents.items(), timeline(id, filter, after), filter, surroundings.of(id));
    }

    @GET
    @Path("/{id}/counter")
    public TemplateInstance counter(UUID id) {
        var person = services.must(Services.PROFILES, () -> people.get(id));
        var last = services.must(Services.PROFILES, () -> people.timeline(id, "PURCHASE", null, null, null, null, 1));
        var hour = clock.instant().atZone(visit.zone()).getHour();
        var daytime = hour < 5 || hour >= 18 ? "EVENING" : hour < 12 ? "MORNING" : "AFTERNOON";
        return new counter(
                person, last.items().isEmpty() ? null : last.items().getFirst(), surroundings.of(id), daytime);
    }

    private Page<Moment> timeline(UUID id, Filter filter, @Nullable String after) {
        var zone = visit.zone();
        return services.must(
                Services.PROFILES,
                () -> people.timeline(
                        id, filter.kinds(), filter.names(), filter.since(zone), filter.until(zone), after, MOMENTS));
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
