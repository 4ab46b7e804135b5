package io.clientele.profile.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.clientele.profile.table.Formula;
import io.clientele.profile.table.Mended;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The errors of an import as a file of its own: what was wrong, and the row; mend the rows and send the file again. */
@ApplicationScoped
class ErrorFile {

    private static final int PAGE = 1000;

    private final Imports imports;
    private final ImportErrors errors;

    ErrorFile(Imports imports, ImportErrors errors) {
        this.imports = imports;
        this.errors = errors;
    }

    void write(UUID importId, OutputStream out) throws IOException {
        var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var columns = imports.header(importId);
        csv.writeRecord(record(Mended.REMARKS, columns.isEmpty() ? List.of("row") : columns));
        long line = 0;
        for (var page = errors.after(importId, line, PAGE);
                !page.isEmpty();
                page = errors.after(importId, line, PAGE)) {
            for (var error : page) {
                var said = List.of(Long.toString(error.line()), error.column(), error.code(), error.message());
                csv.writeRecord(
                        record(said, columns.isEmpty() ? List.of(error.fields()) : cells(error, columns.size())));
            }
            line = page.getLast().line();
        }
        csv.flush();
    }

    /** As many as there are columns: whoever was erased left none. */
    private static List<String> cells(ImportErrors.ImportError error, int columns) {
        var cells = new ArrayList<>(RowText.fields(error.fields()));
        while (cells.size() < columns) {
            cells.add("");
        }
        return cells;
    }

    private static List<String> record(List<String> remarks, List<String> row) {
        var all = new ArrayList<>(remarks);
        all.addAll(row);
        return all.stream().map(Formula::defused).toList();
    }
}
