package io.clientele.outreach.console.privacy;

import io.clientele.kit.Page;
import io.clientele.kit.Tokens;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

@Path("/console/privacy")
@RolesAllowed(Tokens.ADMIN)
@RunOnVirtualThread
class DeskResource {

    private static final int SHOWN = 20;

    @CheckedTemplate(basePath = "privacy")
    record desk(
            List<Erasure> erasures,
            List<Standing.Objector> objectors,
            List<SubjectRequest> requests,
            List<Access> accesses,
            @Nullable Verified verified)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "privacy")
    record erasure(Erasure one) implements TemplateInstance {}

    private final PrivacyClient privacy;
    private final Services services;

    DeskResource(@RestClient PrivacyClient privacy, Services services) {
        this.privacy = privacy;
        this.services = services;
    }

    @GET
    public TemplateInstance desk() {
        return desk(null);
    }

    /** Looks through the whole ledger, and shows what it found: that is nowhere kept. */
    @POST
    @Path("/verification")
    public Response verify() {
        return Notice.page(desk(services.must(Services.PROFILES, privacy::verify)));
    }

    @GET
    @Path("/erasures/{id}")
    public TemplateInstance erasure(UUID id) {
        return new erasure(services.must(Services.PROFILES, () -> privacy.erasure(id)));
    }

    private TemplateInstance desk(@Nullable Verified verified) {
        return new desk(
                items(() -> privacy.erasures(SHOWN)),
                items(() -> privacy.objectors(SHOWN)),
                items(() -> privacy.requests(SHOWN)),
                items(() -> privacy.accesses(SHOWN)),
                verified);
    }

    private <T> List<T> items(Supplier<Page<T>> question) {
        return services.ask(Services.PROFILES, question).map(Page::items).orElse(List.of());
    }
}
