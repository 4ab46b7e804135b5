package io.clientele.profile.table;

import io.clientele.profile.file.Unreadable;
import io.clientele.profile.sheet.SheetRows;
import io.clientele.profile.sheet.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook. */
class SheetTable implements Table {

    private final Workbook workbook;
    private final String sheet;
    private final SheetRows rows;
    private final long bytes;
    private final List<String> header;
    private long bytesRead;

    private SheetTable(Workbook workbook, String sheet, long bytes) throws IOException, Unreadable {
        this.workbook = workbook;
        this.sheet = sheet;
        this.rows = workbook.rows(sheet);
        this.bytes = bytes;
        var first = rows.next();
        if (first == null) {
            throw new Unreadable("The sheet " + sheet + " is empty");
        }
        this.header = first.fields().stream().map(String::strip).toList();
    }

    static SheetTable open(Path file, @Nullable String sheet) throws IOException, Unreadable {
        var workbook = Workbook.open(file);
        try {
            var wanted = sheet == null ? workbook.sheets().getFirst() : sheet;
            return new SheetTable(workbook, wanted, Files.size(file));
        } catch (IOException | Unreadable | RuntimeException broken) {
            workbook.close();
            throw broken;
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable Row next() throws IOException, Unreadable {
        var row = rows.next();
        if (row == null) {
            bytesRead = bytes;
            return null;
        }
        bytesRead = Math.round(bytes * rows.progress());
        return new Row(row.line(), asWideAsTheHeader(row.fields()));
    }

    /** A sheet does not say where a row ends that has nothing in its last cells. */
    private List<String> asWideAsTheHeader(List<String> fields) {
        if (fields.size() >= header.size()) {
            return fields;
        }
        var padded = new ArrayList<>(fields);
        while (padded.size() < header.size()) {
            padded.add("");
        }
        return padded;
    }

    @Override
    public long bytesRead() {
        return bytesRead;
    }

    @Override
    public Shape shape() {
        return new Shape(null, null, sheet);
    }

    @Override
    public List<String> sheets() {
        return workbook.sheets();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
