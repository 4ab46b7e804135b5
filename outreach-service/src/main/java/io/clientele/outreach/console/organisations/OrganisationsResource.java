package io.clientele.outreach.console.organisations;

import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.people.Person;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/console/organisations")
@RunOnVirtualThread
class OrganisationsResource {

    private static final int PAGE = 25;
    private static final int PERSONS = 100;
    private static final int FOUND = 10;
    private static final String LIST = "/console/organisations";

    @CheckedTemplate(basePath = "organisations")
    record list(String query, Page<Organisation> organisations) implements TemplateInstance {}

    @CheckedTemplate(basePath = "organisations")
    record begin(Map<String, String> typed, List<Problem.Error> wrong) implements TemplateInstance {}

    @CheckedTemplate(basePath = "organisations")
    record organisation(
            Person organisation, Page<ContactPerson> persons, List<String> roles, String query, List<Person> found)
            implements TemplateInstance {}

    private final OrganisationsClient client;
    private final Services services;

    OrganisationsResource(@RestClient OrganisationsClient client, Services services) {
        this.client = client;
        this.services = services;
    }

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("") String query, @RestQuery @Nullable String after) {
        var wanted = query.isBlank() ? null : query.strip();
        var found = services.ask(Services.PROFILES, () -> client.list(wanted, after, PAGE))
                .orElse(new Page<>(List.of(), null));
        return new list(query, found);
    }

    @GET
    @Path("/new")
    public TemplateInstance begin() {
        return new begin(typed("", "", "", "", ""), List.of());
    }

    @POST
    public Response create(
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String userId,
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String city,
            @RestForm @DefaultValue("") String country) {
        var typed = typed(name, userId, email, city, country);
        try {
            var attributes = new LinkedHashMap<>(typed);
            attributes.keySet().removeAll(List.of("userId", "email"));
            attributes.values().removeIf(String::isEmpty);
            attributes.put("kind", "ORGANISATION");
            var made = services.must(
                    Services.PROFILES,
                    () -> client.create(new OrganisationsClient.NewProfile(
                            typed.get("userId"), email.isBlank() ? null : email.strip(), attributes)));
            return Notice.then(LIST + "/" + made.id(), "saved");
        } catch (Problem.Refusal refused) {
            return Notice.mend(new begin(typed, Notice.wrong(refused)));
        }
    }

    /** From a person, who knows it by its user id. */
    @GET
    @Path("/named")
    public Response named(@RestQuery @NotBlank String userId) {
        var found = services.must(Services.PROFILES, () -> client.named(userId));
        return Notice.then(
                found.items().isEmpty()
                        ? LIST
                        : LIST + "/" + found.items().getFirst().id());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(
            UUID id, @RestQuery @DefaultValue("") String query, @RestQuery @Nullable String after) {
        var organisation = services.must(Services.PROFILES, () -> client.get(id));
        var persons = services.must(Services.PROFILES, () -> client.contactPersons(id, after, PERSONS));
        var found = query.isBlank()
                ? List.<Person>of()
                : services.must(Services.PROFILES, () -> client.search(query.strip(), FOUND)).items().stream()
                        .filter(person -> !person.isOrganisation())
                        .toList();
        return new organisation(organisation, persons, ContactPerson.ROLES, query, found);
    }

    /** What they do there, and which part they have in purchases. */
    @POST
    @Path("/{id}/persons")
    public Response appoint(
            UUID id,
            @RestForm @NotBlank String person,
            @RestForm @DefaultValue("") String function,
            @RestForm @NotBlank String role) {
        if (!ContactPerson.ROLES.contains(role)) {
            throw Problem.badRequest("role", "is not known");
        }
        var who = id(person);
        services.must(Services.PROFILES, () -> {
            client.appoint(id, who, new OrganisationsClient.Appointment(function.isBlank() ? null : function.strip()));
            return client.describe(who, new OrganisationsClient.Edit(Map.of("role", role)));
        });
        return Notice.then(LIST + "/" + id, "saved");
    }

    @POST
    @Path("/{id}/persons/removal")
    public Response dismiss(UUID id, @RestForm @NotBlank String person) {
        var who = id(person);
        services.must(Services.PROFILES, () -> {
            client.dismiss(id, who);
            return who;
        });
        return Notice.then(LIST + "/" + id, "removed");
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw Problem.badRequest("person", "is not an id");
        }
    }

    private static Map<String, String> typed(String name, String userId, String email, String city, String country) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("name", name.strip());
        typed.put("userId", userId.strip());
        typed.put("email", email.strip());
        typed.put("city", city.strip());
        typed.put("country", country.strip());
        return typed;
    }
}
