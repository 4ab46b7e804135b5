package io.clientele.outreach.console.duplicates;

import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.services.Services;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Takes merges back, and says which are made without being asked. */
@Path("/console/merges")
@RunOnVirtualThread
class MergesResource {

    private final DuplicatesClient duplicates;
    private final Services services;

    MergesResource(@RestClient DuplicatesClient duplicates, Services services) {
        this.duplicates = duplicates;
        this.services = services;
    }

    @POST
    @Path("/{id}/revival")
    public Response undo(UUID id) {
        var undone = services.must(Services.PROFILES, () -> duplicates.undo(id));
        return Notice.then("/console/people/" + undone.duplicateId(), "parted");
    }

    @POST
    @Path("/rules/{rule}")
    public Response rule(
            String rule,
            @RestForm @Nullable String automatic,
            @RestForm @Nullable String twoUsers,
            @RestForm @Pattern(regexp = "SURVIVOR|NEWEST") String choice) {
        services.must(Services.PROFILES, () -> {
            var known = duplicates.rules().items().stream()
                    .filter(one -> one.rule().equals(rule))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            return duplicates.put(rule, known.said(automatic != null, twoUsers != null, choice));
        });
        return Notice.then("/console/duplicates", "saved");
    }
}
