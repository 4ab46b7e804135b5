package io.clientele.profile.access;

import io.clientele.kit.Page;
import io.clientele.kit.Tokens;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/subject-accesses")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Tokens.ADMIN)
class AccessLogResource {

    private final AccessLog log;

    AccessLogResource(AccessLog log) {
        this.log = log;
    }

    @GET
    @Operation(summary = "Who was shown all that is known of whom, the latest first")
    public Page<AccessLog.Access> list(
            @RestQuery @Nullable UUID after, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return Page.of(log.latest(after, limit + 1), limit, AccessLog.Access::id);
    }
}
