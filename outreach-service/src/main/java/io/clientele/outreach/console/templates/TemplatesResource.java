package io.clientele.outreach.console.templates;

import io.clientele.outreach.console.MailPage;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.preview.Previews;
import io.clientele.outreach.preview.Viewpoint;
import io.clientele.outreach.template.TemplateSummary;
import io.clientele.outreach.template.Templates;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/console/templates")
@RunOnVirtualThread
class TemplatesResource {

    private static final int MOST = 200;

    @CheckedTemplate(basePath = "templates")
    record list(List<TemplateSummary> templates, boolean archived) implements TemplateInstance {}

    private final Templates templates;
    private final Previews previews;

    TemplatesResource(Templates templates, Previews previews) {
        this.templates = templates;
        this.previews = previews;
    }

    @GET
    public TemplateInstance list(@RestQuery boolean archived) {
        return new list(templates.list(archived, null, MOST).items(), archived);
    }

    /** The mail itself, as an example gets it: what a thumbnail shows. */
    @GET
    @Path("/{id}/mail")
    public Response mail(UUID id) {
        return MailPage.alone(previews.of(id, Viewpoint.EXAMPLE).html());
    }

    @POST
    @Path("/{id}/copies")
    public Response duplicate(UUID id) {
        return Notice.then("/console/templates/" + templates.duplicate(id).id(), "duplicated");
    }

    @POST
    @Path("/{id}/archive")
    public Response archive(UUID id) {
        templates.archive(id, true);
        return Notice.archived("templates", id);
    }

    @POST
    @Path("/{id}/revival")
    public Response restore(UUID id) {
        templates.archive(id, false);
        return Notice.then("/console/templates/" + id, "saved");
    }

    @POST
    @Path("/{id}/deletion")
    public Response delete(UUID id) {
        templates.delete(id);
        return Notice.then("/console/templates", "deleted");
    }
}
