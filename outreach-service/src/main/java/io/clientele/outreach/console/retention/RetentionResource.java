package io.clientele.outreach.console.retention;

import io.clientele.outreach.console.segmentation.Relationships;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/console/retention")
@RunOnVirtualThread
class RetentionResource {

    private static final int MONTHS = 12;

    @CheckedTemplate(basePath = "retention")
    record retention(@Nullable Retention retention, List<String> relationships, String chosen)
            implements TemplateInstance {}

    private final RetentionClient client;
    private final Services services;

    RetentionResource(@RestClient RetentionClient client, Services services) {
        this.client = client;
        this.services = services;
    }

    @GET
    public TemplateInstance show(@RestQuery @Nullable String relationship) {
        var chosen = relationship != null && Relationships.OF_BUYERS.contains(relationship) ? relationship : "";
        var found = services.ask(
                        Services.SEGMENTATION, () -> client.retention(MONTHS, chosen.isEmpty() ? null : chosen))
                .orElse(null);
        return new retention(found, Relationships.OF_BUYERS, chosen);
    }
}
