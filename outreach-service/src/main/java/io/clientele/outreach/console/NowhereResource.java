package io.clientele.outreach.console;

import io.clientele.kit.Problem;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Every address of the console that nothing else answers to. */
@Path("/console")
@RunOnVirtualThread
class NowhereResource {

    @GET
    @Path("/{nowhere: .+}")
    public TemplateInstance get() {
        throw Problem.notFound("No such page");
    }
}
