package io.clientele.profile.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The errors of an import as a file of their own: mend the rows in its last column and send them again. */
@ApplicationScoped
class ErrorFile {

    private static final int PAGE = 1000;

    private final ImportErrors errors;

    ErrorFile(ImportErrors errors) {
        this.errors = errors;
    }

    void write(UUID importId, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord("line", "column", "code", "message", "row");
        long line = 0;
        for (var page = errors.after(importId, line, PAGE);
                !page.isEmpty();
                page = errors.after(importId, line, PAGE)) {
            for (var error : page) {
                csv.writeRecord(Long.toString(error.line()), error.column(), error.code(), error.message(), row(error));
            }
            line = page.getLast().line();
        }
        csv.flush();
    }

    /** As it stood in the file, or nearly: with commas, whatever the file's separator was. */
    private static String row(ImportErrors.ImportError error) {
        if (!error.fields().contains(ImportErrors.SEPARATOR)) {
            return error.fields();
        }
        var row = new StringWriter();
        CsvWriter.builder()
                .autoFlush(true)
                .build(row)
                .writeRecord(error.fields().split(ImportErrors.SEPARATOR, -1));
        return row.toString().replaceFirst("\r?\n$", "");
    }
}
