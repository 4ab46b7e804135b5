package io.clientele.outreach.console.connections;

import io.clientele.kit.Page;
import io.clientele.kit.Tokens;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

@Path("/console/connections")
@RolesAllowed(Tokens.ADMIN)
@RunOnVirtualThread
class ConnectionsResource {

    /** A shop, where it sends to, and what went wrong of late. */
    @TemplateData
    record Shown(Connection shop, String url, List<Connection.Notice> notices) {}

    @CheckedTemplate(basePath = "connections")
    record list(List<Shown> shops, String key) implements TemplateInstance {}

    private final ConnectionsClient connections;
    private final Services services;
    private final String root;

    /** @param root where shops reach profile-service from the outside */
    ConnectionsResource(
            @RestClient ConnectionsClient connections,
            Services services,
            @ConfigProperty(name = "clientele.collection-url") String root) {
        this.connections = connections;
        this.services = services;
        this.root = root;
    }

    @GET
    public TemplateInstance list() {
        var found = services.ask(Services.PROFILES, connections::list).orElse(new Page<>(List.of(), null));
        return new list(
                found.items().stream().map(this::shown).toList(),
                UUID.randomUUID().toString());
    }

    private Shown shown(Connection shop) {
        var notices = services.ask(Services.PROFILES, () -> connections.notices(shop.id()))
                .orElse(new Page<>(List.of(), null));
        return new Shown(shop, root + shop.path(), notices.items());
    }

    @POST
    public Response add(
            @RestForm @NotNull Connection.Kind kind,
            @RestForm @NotBlank @Size(max = 100) String name,
            @RestForm @Nullable String prefix,
            @RestForm @Nullable String topic,
            @RestForm @NotBlank @Size(min = 16, max = 500) String secret,
            @RestForm @NotBlank @Size(max = 100) String key) {
        var wanted = new Connection.Wanted(kind, name, given(prefix), given(topic), secret.strip());
        services.must(Services.PROFILES, () -> connections.create(key, wanted));
        return Notice.then("/console/connections", "saved");
    }

    @POST
    @Path("/{id}/secret")
    public Response rotate(UUID id, @RestForm @NotBlank @Size(min = 16, max = 500) String secret) {
        services.must(Services.PROFILES, () -> connections.rotate(id, new Connection.Secret(secret.strip())));
        return Notice.then("/console/connections", "saved");
    }

    @POST
    @Path("/{id}/deletion")
    public Response remove(UUID id) {
        services.must(Services.PROFILES, () -> {
            connections.remove(id);
            return id;
        });
        return Notice.then("/console/connections", "removed");
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
