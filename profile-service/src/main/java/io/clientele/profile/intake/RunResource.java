package io.clientele.profile.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.kit.Problem;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/imports/{id}/runs")
@Produces(MediaType.APPLICATION_JSON)
class RunResource {

    private final Imports imports;
    private final Uploads uploads;
    private final SecurityIdentity caller;

    RunResource(Imports imports, Uploads uploads, SecurityIdentity caller) {
        this.imports = imports;
        this.uploads = uploads;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(202)
    @RunOnVirtualThread
    @APIResponseSchema(value = Import.class, responseCode = "202")
    @Operation(
            summary = "Imports what was only checked",
            description = "The same file with the same mapping, as a new import; within a day of the check.")
    public RestResponse<Import> create(UUID id) throws IOException {
        var checked = imports.get(id);
        if (checked.state() != ImportState.CHECKED) {
            throw Problem.conflict("An import that is " + checked.state() + " can't be run");
        }
        var run = UuidCreator.getTimeOrderedEpoch();
        try {
            uploads.handOver(id, run);
        } catch (NoSuchFileException gone) {
            throw Problem.conflict("The file is not kept any more, please send it again");
        }
        var by = caller.getPrincipal().getName();
        imports.queue(run, checked.mapping().forReal(), imports.header(id), checked.fileName(), checked.bytes(), by);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, imports.get(run))
                .location(URI.create("/v1/imports/" + run))
                .build();
    }
}
