package io.clientele.outreach.console.imports;

import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/console/imports")
@RunOnVirtualThread
class ImportsResource {

    private static final int MOST = 100;

    @CheckedTemplate(basePath = "imports")
    record list(List<Import> imports) implements TemplateInstance {}

    @CheckedTemplate(basePath = "imports")
    record show(Import one, @Nullable UndoPlan plan, List<Sample> sample) implements TemplateInstance {}

    /** The part that moves while it runs. */
    @CheckedTemplate(basePath = "imports")
    record progress(Import one, List<Sample> sample) implements TemplateInstance {}

    private final ImportsClient imports;
    private final Services services;

    ImportsResource(@RestClient ImportsClient imports, Services services) {
        this.imports = imports;
        this.services = services;
    }

    @GET
    public TemplateInstance list() {
        return new list(services.ask(Services.PROFILES, () -> imports.list(MOST))
                .orElse(new Page<>(List.of(), null))
                .items());
    }

    @GET
    @Path("/{id}")
    public Response show(UUID id, @RestHeader("HX-Request") @Nullable String part) {
        var one = services.must(Services.PROFILES, () -> imports.get(id));
        if (part != null && !one.underway()) {
            return Response.ok().header("HX-Refresh", "true").build(); // the whole page says what can be done now
        }
        var sample = one.state() == Import.State.CHECKED ? sample(id) : List.<Sample>of();
        return Notice.page(part == null ? new show(one, plan(one), sample) : new progress(one, sample));
    }

    private List<Sample> sample(UUID id) {
        return services.ask(Services.PROFILES, () -> imports.sample(id))
                .map(Page::items)
                .orElse(List.of());
    }

    /** Null if it changed nothing, or too long ago. */
    private @Nullable UndoPlan plan(Import one) {
        try {
            return one.mayBeUndone() ? services.must(Services.PROFILES, () -> imports.plan(one.id())) : null;
        } catch (Problem.Refusal refused) {
            if (refused.getResponse().getStatus() != 409) {
                throw refused;
            }
            return null;
        }
    }

    @GET
    @Path("/{id}/errors")
    @Produces("text/csv")
    public Response errors(UUID id) {
        return Response.ok(services.must(Services.PROFILES, () -> imports.errors(id)), "text/csv")
                .header("Content-Disposition", "attachment; filename=\"errors.csv\"")
                .build();
    }

    /** A file that is kept no more has to be chosen again. */
    @POST
    @Path("/{id}/runs")
    public Response run(UUID id) {
        try {
            var made = services.must(Services.PROFILES, () -> imports.run(id));
            return Notice.then("/console/imports/" + made.id());
        } catch (Problem.Refusal refused) {
            if (refused.getResponse().getStatus() != 409) {
                throw refused;
            }
            return Notice.then("/console/imports/new", "fileGone");
        }
    }

    @POST
    @Path("/{id}/undo")
    public Response undo(UUID id) {
        services.must(Services.PROFILES, () -> imports.undo(id));
        return Notice.then("/console/imports/" + id);
    }

    @POST
    @Path("/{id}/undoing")
    public Response remove(UUID id) {
        services.must(Services.PROFILES, () -> {
            imports.remove(id);
            return id;
        });
        return Notice.then("/console/imports", "undone");
    }
}
