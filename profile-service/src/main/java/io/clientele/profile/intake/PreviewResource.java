package io.clientele.profile.intake;

import io.clientele.kit.Problem;
import io.clientele.kit.Tokens;
import io.clientele.profile.file.Table;
import io.clientele.profile.file.Unreadable;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("/v1/imports/previews")
@Produces(MediaType.APPLICATION_JSON)
class PreviewResource {

    private static final int SAMPLES = 10;

    /** The beginning of a file, and what its columns seem to be. */
    record Preview(List<String> columns, List<List<String>> rows, Guesses guesses) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Tokens.ADMIN, Tokens.MARKETER, Tokens.VIEWER, Tokens.SERVICE})
    @RunOnVirtualThread
    @Operation(summary = "Columns, first rows and guesses; the first bytes of the file are enough")
    public Preview create(@RestForm("file") FileUpload file) throws IOException {
        if (file == null) {
            throw Problem.badRequest("file", "must not be null");
        }
        try (var table = Table.open(file.uploadedFile())) {
            var rows = samples(table);
            return new Preview(table.header(), rows, Guesses.of(table.header(), rows));
        } catch (Unreadable wrong) {
            throw Problem.badRequest("file", wrong.getMessage());
        }
    }

    private static List<List<String>> samples(Table table) throws IOException, Unreadable {
        var rows = new ArrayList<List<String>>();
        try {
            for (var row = table.next(); row != null && rows.size() < SAMPLES; row = table.next()) {
                rows.add(row.fields());
            }
        } catch (Unreadable cut) {
            if (rows.isEmpty()) {
                throw cut;
            }
        }
        return rows;
    }
}
