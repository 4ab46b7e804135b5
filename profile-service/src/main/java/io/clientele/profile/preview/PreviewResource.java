package io.clientele.profile.preview;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.clientele.kit.Problem;
import io.clientele.kit.Tokens;
import io.clientele.profile.file.Encoding;
import io.clientele.profile.file.TextLines;
import io.clientele.profile.file.Unreadable;
import io.clientele.profile.mapping.ImportKind;
import io.clientele.profile.table.Shape;
import io.clientele.profile.table.Table;
import io.clientele.profile.table.Tables;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@jakarta.ws.rs.Path("/v1/imports/previews")
@Produces(MediaType.APPLICATION_JSON)
class PreviewResource {

    private static final int SAMPLES = 10;

    /**
     * The beginning of a file, and what it seems to be.
     *
     * @param kind as it was asked for, else as it is guessed
     * @param sheets of a workbook
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Preview(
            ImportKind kind,
            @Nullable Encoding encoding,
            @Nullable String separator,
            @Nullable String sheet,
            List<String> sheets,
            List<String> columns,
            List<List<String>> rows,
            Guesses guesses) {

        static Preview ofMessages() {
            return new Preview(
                    ImportKind.COLLECTION, null, null, null, List.of(), List.of(), List.of(), new Guesses(Map.of()));
        }

        static Preview of(@Nullable ImportKind wanted, Table table, List<List<String>> rows) {
            var kind = wanted == null ? Guesses.kindOf(table.header(), rows) : wanted;
            var shape = table.shape();
            return new Preview(
                    kind,
                    shape.encoding(),
                    shape.separator(),
                    shape.sheet(),
                    table.sheets(),
                    table.header(),
                    rows,
                    Guesses.of(kind, table.header(), rows));
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Tokens.ADMIN, Tokens.MARKETER, Tokens.VIEWER, Tokens.SERVICE})
    @RunOnVirtualThread
    @Operation(
            summary = "Columns, first rows and guesses",
            description =
                    "Of a text the first bytes are enough. What is not said of kind, encoding, separator (one character)"
                            + " and sheet is found out.")
    public Preview create(
            @RestForm("file") FileUpload file,
            @RestForm("kind") @Nullable String kind,
            @RestForm("encoding") @Nullable String encoding,
            @RestForm("separator") @Nullable String separator,
            @RestForm("sheet") @Nullable String sheet)
            throws IOException {
        if (file == null) {
            throw Problem.badRequest("file", "must not be null");
        }
        var wanted = oneOf("kind", ImportKind.values(), kind);
        var shape = new Shape(
                oneOf("encoding", Encoding.values(), encoding),
                separator(separator),
                said(sheet).orElse(null));
        try {
            return wanted == ImportKind.COLLECTION || wanted == null && isOfMessages(file.uploadedFile())
                    ? Preview.ofMessages()
                    : look(file.uploadedFile(), wanted, shape);
        } catch (Unreadable wrong) {
            throw Problem.badRequest("file", wrong.getMessage());
        }
    }

    private static Preview look(Path file, @Nullable ImportKind wanted, Shape shape) throws IOException, Unreadable {
        try (var table = Tables.open(file, shape)) {
            return Preview.of(wanted, table, samples(table));
        }
    }

    /** Lines of JSON; no table begins so. */
    private static boolean isOfMessages(Path file) throws IOException {
        try (var lines = TextLines.open(file)) {
            var first = lines.next();
            return first != null && first.strip().startsWith("{") && first.contains("\"type\"");
        } catch (Unreadable isNoText) {
            return false;
        }
    }

    private static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).filter(some -> !some.isEmpty());
    }

    private static @Nullable String separator(@Nullable String text) {
        if (said(text).filter(some -> some.length() > 1).isPresent()) {
            throw Problem.badRequest("separator", "must be one character");
        }
        return said(text).orElse(null);
    }

    private static <E extends Enum<E>> @Nullable E oneOf(String field, E[] values, @Nullable String text) {
        return said(text)
                .map(name -> Arrays.stream(values)
                        .filter(value -> value.toString().equalsIgnoreCase(name))
                        .findFirst()
                        .orElseThrow(() -> Problem.badRequest(field, "must be one of " + Arrays.toString(values))))
                .orElse(null);
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
