package io.clientele.outreach.console.sites;

import io.clientele.kit.Problem;
import io.clientele.kit.Tokens;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

@Path("/console/connections/sites")
@RolesAllowed(Tokens.ADMIN)
@RunOnVirtualThread
class SitesResource {

    /**
     * @param made just now, with the secret that is shown once
     * @param typed what was refused, to be mended
     */
    @CheckedTemplate(basePath = "sites")
    record list(
            List<Site> sites,
            String root,
            Site.@Nullable Made made,
            @Nullable Typed typed) implements TemplateInstance {}

    @TemplateData
    record Typed(String name, String origins) {}

    private final SitesClient sites;
    private final Services services;
    private final String root;

    /** @param root where browsers reach profile-service from the outside */
    SitesResource(
            @RestClient SitesClient sites,
            Services services,
            @ConfigProperty(name = "clientele.collection-url") String root) {
        this.sites = sites;
        this.services = services;
        this.root = root;
    }

    @GET
    public TemplateInstance list() {
        return page(null, null);
    }

    /** Answers with the page itself: the secret is in no address and in no cookie. */
    @POST
    public Response add(@RestForm @NotBlank @Size(max = 100) String name, @RestForm @DefaultValue("") String origins) {
        var wanted = new Site.Wanted(
                name.strip(),
                origins.lines().map(String::strip).filter(one -> !one.isEmpty()).toList());
        try {
            return Notice.page(page(services.must(Services.PROFILES, () -> sites.create(wanted)), null));
        } catch (Problem.Refusal refused) {
            if (refused.getResponse().getStatus() != 400) {
                throw refused;
            }
            return Notice.mend(page(null, new Typed(name, origins)));
        }
    }

    @POST
    @Path("/{id}/deletion")
    public Response remove(UUID id) {
        services.must(Services.PROFILES, () -> {
            sites.remove(id);
            return id;
        });
        return Notice.then("/console/connections/sites", "removed");
    }

    private list page(Site.@Nullable Made made, @Nullable Typed typed) {
        return new list(services.must(Services.PROFILES, sites::list).items(), root, made, typed);
    }
}
