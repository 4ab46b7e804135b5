package io.clientele.outreach.console.names;

import io.clientele.kit.Problem;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.people.PeopleClient;
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
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

@Path("/console/people/{id}/names")
@RunOnVirtualThread
class NamesResource {

    /**
     * @param typed what was refused, to be mended
     * @param wrong why
     */
    @CheckedTemplate(basePath = "names")
    record names(
            Person person,
            List<Known> names,
            List<String> kinds,
            NamesClient.NewName typed,
            @Nullable String wrong) implements TemplateInstance {}

    private static final List<String> KINDS = List.of("EMAIL", "PHONE", "EXTERNAL_ID");
    private static final NamesClient.NewName NONE = new NamesClient.NewName("EMAIL", "", false);

    private final NamesClient names;
    private final PeopleClient people;
    private final Services services;

    NamesResource(@RestClient NamesClient names, @RestClient PeopleClient people, Services services) {
        this.names = names;
        this.people = people;
        this.services = services;
    }

    @GET
    public TemplateInstance show(UUID id) {
        return page(id, NONE, null);
    }

    @POST
    public Response give(
            UUID id,
            @RestForm @NotBlank String kind,
            @RestForm @DefaultValue("") String value,
            @RestForm @Nullable String primary) {
        var typed = new NamesClient.NewName(kind, value, primary != null);
        return then(id, typed, () -> names.give(id, typed));
    }

    @POST
    @Path("/removal")
    public Response take(UUID id, @RestForm @NotBlank String kind, @RestForm @NotBlank String value) {
        return then(id, NONE, () -> names.take(id, kind, value));
    }

    private Response then(UUID id, NamesClient.NewName typed, Supplier<?> change) {
        try {
            services.must(Services.PROFILES, change::get);
        } catch (Problem.Refusal refused) {
            return Notice.mend(page(id, typed, why(refused)));
        }
        return Notice.then("/console/people/" + id + "/names", "saved");
    }

    private static String why(Problem.Refusal refused) {
        return refused.errors().isEmpty()
                ? refused.getMessage()
                : refused.errors().getFirst().message();
    }

    private names page(UUID id, NamesClient.NewName typed, @Nullable String wrong) {
        var person = services.must(Services.PROFILES, () -> people.get(id));
        var known = services.must(Services.PROFILES, () -> names.list(id));
        return new names(person, known.items(), KINDS, typed, wrong);
    }
}
