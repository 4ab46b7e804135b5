package io.clientele.outreach.console.managers;

import io.clientele.outreach.console.FormId;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.people.Faces;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;

/** Gives account managers to those without one, or whose own leaves: first seen, then done. */
@Path("/console/account-managers/assignments")
@RunOnVirtualThread
class AssignmentResource {

    private static final int PAGE = 200;

    /**
     * @param from who leaves, or empty
     * @param key of what follows: sent twice, it is done once
     */
    @CheckedTemplate(basePath = "managers")
    record assignment(Assignment assignment, Map<UUID, String> names, String from, UUID key)
            implements TemplateInstance {}

    private final ManagersClient managers;
    private final Faces faces;
    private final Services services;

    AssignmentResource(@RestClient ManagersClient managers, Faces faces, Services services) {
        this.managers = managers;
        this.faces = faces;
        this.services = services;
    }

    @POST
    @Path("/preview")
    public Response preview(@RestForm @DefaultValue("") String from) {
        return answer(from, true, UUID.randomUUID().toString());
    }

    @POST
    public Response perform(@RestForm @DefaultValue("") String from, @RestForm @NotBlank String key) {
        return answer(from, false, key);
    }

    private Response answer(String from, boolean dryRun, String key) {
        var leaving = FormId.of(from);
        var wanted = new Assignment.Wanted(leaving, dryRun, null, PAGE);
        var result = services.must(Services.PROFILES, () -> managers.assign(key, wanted));
        var ids = result.assigned().stream().map(Assignment.Given::profileId).toList();
        return Notice.page(new assignment(result, faces.names(ids), from, UUID.randomUUID()));
    }
}
