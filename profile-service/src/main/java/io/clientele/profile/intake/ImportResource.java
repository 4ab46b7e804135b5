package io.clientele.profile.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.clientele.profile.file.Unreadable;
import io.clientele.profile.mapping.Header;
import io.clientele.profile.mapping.Mapping;
import io.clientele.profile.table.Tables;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
class ImportResource {

    /** The file, as a first look shows it. */
    private record Found(Mapping mapping, List<String> header) {}

    private final Imports imports;
    private final Uploads uploads;
    private final ErrorFile errorFile;
    private final ObjectMapper json;
    private final SecurityIdentity caller;

    ImportResource(Imports imports, Uploads uploads, ErrorFile errorFile, ObjectMapper json, SecurityIdentity caller) {
        this.imports = imports;
        this.uploads = uploads;
        this.errorFile = errorFile;
        this.json = json;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(202)
    @RunOnVirtualThread
    @APIResponseSchema(value = Import.class, responseCode = "202")
    @Operation(
            summary = "Takes in a file",
            description = "CSV, TSV or XLSX with a heading line, or NDJSON for collection; text may be packed by gzip.")
    public RestResponse<Import> create(@RestForm("file") FileUpload file, @RestForm("mapping") String mapping)
            throws IOException {
        if (file == null) {
            throw Problem.badRequest("file", "must not be null");
        }
        var asked = read(mapping);
        var found = look(file, asked);
        var id = UuidCreator.getTimeOrderedEpoch();
        var bytes = uploads.keep(id, file.uploadedFile());
        imports.queue(
                id,
                found.mapping(),
                found.header(),
                nameOf(file),
                bytes,
                caller.getPrincipal().getName());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, imports.get(id))
                .location(URI.create("/v1/imports/" + id))
                .build();
    }

    @GET
    public Page<Import> list(
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return Page.of(imports.latest(after, limit + 1), limit, Import::id);
    }

    @GET
    @Path("/{id}")
    public Import get(UUID id) {
        return imports.get(id);
    }

    @GET
    @Path("/{id}/errors")
    @Produces("text/csv")
    @RunOnVirtualThread
    @APIResponse(
            responseCode = "200",
            description = "line, column, code, message and then the row's own columns: mended, it can be sent as it is",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput errors(UUID id) {
        var found = imports.get(id);
        return out -> errorFile.write(found.id(), out);
    }

    private Mapping read(@Nullable String mapping) throws JsonProcessingException {
        if (mapping == null || mapping.isBlank()) {
            throw Problem.badRequest("mapping", "must not be blank");
        }
        if (mapping.contains("\\u0000") || mapping.indexOf('\0') >= 0) {
            throw Problem.badRequest("mapping", "must not hold NUL");
        }
        var how = json.readValue(mapping, Mapping.class);
        if (how == null) {
            throw Problem.badRequest("mapping", "must not be null");
        }
        how.check();
        return how;
    }

    /** What the first row tells already need not wait for the import; and what it was found to be is what it is read as. */
    private static Found look(FileUpload file, Mapping mapping) throws IOException {
        if (!mapping.kind().isTable()) {
            return new Found(mapping, List.of());
        }
        try (var table = Tables.open(file.uploadedFile(), mapping.shape())) {
            Header.mustHave(table.header(), mapping.columns().values());
            return new Found(mapping.of(table.shape()), table.header());
        } catch (Unreadable | IllegalArgumentException wrong) {
            throw Problem.badRequest("file", wrong.getMessage());
        }
    }

    private static String nameOf(FileUpload file) {
        var name = file.fileName() == null ? "" : file.fileName().replaceAll("\\p{Cntrl}", "");
        return name.substring(0, Math.min(200, name.length()));
    }
}
