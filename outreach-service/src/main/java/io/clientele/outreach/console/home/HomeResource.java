package io.clientele.outreach.console.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/console")
@RunOnVirtualThread
class HomeResource {

    @CheckedTemplate(basePath = "home")
    record home() implements TemplateInstance {}

    @GET
    public TemplateInstance home() {
        return new home();
    }
}
