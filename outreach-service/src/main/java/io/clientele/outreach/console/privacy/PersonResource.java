package io.clientele.outreach.console.privacy;

import io.clientele.kit.Problem;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** One person's rights: open to whoever looks after people. */
@Path("/console/privacy/people/{id}")
@RunOnVirtualThread
class PersonResource {

    @CheckedTemplate(basePath = "privacy")
    record person(UUID id, Standing standing, List<Standing.Kind> kinds, Verified verified)
            implements TemplateInstance {}

    private final PrivacyClient privacy;
    private final Services services;

    PersonResource(@RestClient PrivacyClient privacy, Services services) {
        this.privacy = privacy;
        this.services = services;
    }

    @GET
    public TemplateInstance show(UUID id) {
        return new person(
                id,
                services.must(Services.PROFILES, () -> privacy.standing(id)),
                List.of(Standing.Kind.values()),
                services.must(Services.PROFILES, () -> privacy.verification(id)));
    }

    /** @param on whether it holds from now on, or no longer */
    @POST
    @Path("/objections")
    public Response object(
            UUID id,
            @RestForm @NotNull Standing.Kind kind,
            @RestForm @NotNull Boolean on,
            @RestForm @Nullable String source) {
        if (on && (source == null || source.isBlank())) {
            throw Problem.badRequest("source", "must not be blank");
        }
        services.must(Services.PROFILES, () -> on ? add(id, kind, source.strip()) : remove(id, kind));
        return Notice.then("/console/privacy/people/" + id, "saved");
    }

    private Standing add(UUID id, Standing.Kind kind, String source) {
        var said = new Standing.Said(source);
        return kind == Standing.Kind.RESTRICTION ? privacy.restrict(id, said) : privacy.object(id, kind.name(), said);
    }

    private Standing remove(UUID id, Standing.Kind kind) {
        return kind == Standing.Kind.RESTRICTION ? privacy.lift(id) : privacy.withdraw(id, kind.name());
    }
}
