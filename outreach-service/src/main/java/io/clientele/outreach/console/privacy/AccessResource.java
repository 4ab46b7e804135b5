package io.clientele.outreach.console.privacy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Tokens;
import io.clientele.outreach.access.SubjectAccess;
import io.clientele.outreach.console.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** To look is noted, so it takes a form: a page that is only fetched ahead looks at nobody. */
@Path("/console/privacy/people/{id}/access")
@RolesAllowed(Tokens.ADMIN)
@RunOnVirtualThread
class AccessResource {

    private static final List<String> SERVICES = List.of("profileService", "segmentationService", "outreachService");

    @CheckedTemplate(basePath = "privacy")
    record access(UUID id, List<Known> known) implements TemplateInstance {}

    private final SubjectAccess access;
    private final Visit visit;
    private final ObjectMapper json;

    AccessResource(SubjectAccess access, Visit visit, ObjectMapper json) {
        this.access = access;
        this.visit = visit;
        this.json = json;
    }

    @POST
    public TemplateInstance show(UUID id) throws IOException {
        var told = new ByteArrayOutputStream();
        access.of(id, visit.colleague().email()).write(told);
        var tree = json.readTree(told.toByteArray());
        return new access(
                id,
                SERVICES.stream()
                        .map(service -> Known.of(service, tree.path(service)))
                        .toList());
    }

    @GET
    @Path("/file")
    @Produces(MediaType.APPLICATION_JSON)
    public Response file(UUID id) {
        return Response.ok(access.of(id, visit.colleague().email()), MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename=\"" + id + ".json\"")
                .build();
    }
}
