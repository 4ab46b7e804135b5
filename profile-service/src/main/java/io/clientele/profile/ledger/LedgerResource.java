package io.clientele.profile.ledger;

import io.clientele.kit.Page;
import io.clientele.kit.Tokens;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/consent-ledger")
@Produces(MediaType.APPLICATION_JSON)
class LedgerResource {

    private final Verification verification;
    private final Roots roots;

    LedgerResource(Verification verification, Roots roots) {
        this.verification = verification;
        this.roots = roots;
    }

    @GET
    @Path("/verification")
    @RunOnVirtualThread
    @Operation(summary = "Whether one person's decisions are what was recorded; those of their duplicates too")
    public Verified verify(@RestQuery @NotNull UUID profileId) {
        return verification.of(profileId);
    }

    @POST
    @Path("/verifications")
    @RunOnVirtualThread
    @RolesAllowed({Tokens.ADMIN, Tokens.MARKETER, Tokens.VIEWER, Tokens.SERVICE})
    @Operation(summary = "Whether all decisions are what was recorded, and the daily roots with them")
    public Verified verifyAll() {
        return verification.ofAll();
    }

    @GET
    @Path("/roots")
    @Operation(
            summary = "The latest daily roots; one that is noted elsewhere proves that nothing before it has changed")
    public Page<Root> roots(@RestQuery @DefaultValue("31") @Min(1) @Max(1000) int limit) {
        return new Page<>(roots.latest(limit), null);
    }
}
