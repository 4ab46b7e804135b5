package io.clientele.profile.importing;

import io.clientele.profile.intake.ImportErrors;
import io.clientele.profile.intake.ImportErrors.ImportError;
import io.clientele.profile.mapping.BadRow;
import io.clientele.profile.mapping.Rows;
import io.clientele.profile.mapping.Table;
import io.clientele.profile.mapping.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a file by its mapping, and judges each row on its own; goes on after the last line that was staged. */
class ChunkReader {

    private static final int CHUNK = 20_000;
    private static final int REMEMBERED = 50_000;

    private final Job job;
    private final Table table;
    private final Rows rows;
    private final Set<String> goodPeople = new HashSet<>();

    ChunkReader(Job job, Table table, Rows rows) {
        this.job = job;
        this.table = table;
        this.rows = rows;
    }

    Chunk chunk() throws IOException, Unreadable {
        var chunk = new Chunk();
        while (chunk.tally.lines < CHUNK) {
            var row = table.next();
            if (row == null) {
                chunk.last = true;
                break;
            }
            if (row.line() > job.lastLine()) {
                chunk.lastLine = row.line();
                chunk.tally.lines++;
                take(row, chunk);
            }
        }
        chunk.tally.bytesRead = table.bytesRead();
        return chunk;
    }

    private void take(Table.Row row, Chunk chunk) {
        var width = table.header().size();
        var fields = padded(row.fields(), width);
        var person = rows.personKey(fields);
        if (person.isEmpty()) {
            chunk.tally.skipped++;
            return;
        }
        var bad = false;
        try {
            check(row.fields(), fields, person);
        } catch (BadRow wrong) {
            bad = true;
            chunk.errors.add(new ImportError(
                    row.line(),
                    Step.STAGING.name(),
                    wrong.column(),
                    wrong.code(),
                    wrong.getMessage(),
                    text(row.fields())));
        }
        var orderId = rows.orderId(fields);
        if (orderId != null) {
            chunk.rows.add(
                    job.id(),
                    text(List.of(orderId)),
                    row.line(),
                    text(List.of(person)),
                    rows.isRefund(fields),
                    bad,
                    text(fields));
        }
    }

    private void check(List<String> row, List<String> fields, String person) throws BadRow {
        if (row.size() != table.header().size()) {
            throw new BadRow(
                    "",
                    "COLUMNS",
                    "The row has %d columns, the header %d"
                            .formatted(row.size(), table.header().size()));
        }
        if (row.stream().anyMatch(field -> field.indexOf('\0') >= 0)) {
            throw new BadRow("", "NUL", "The row holds a NUL character");
        }
        rows.order(fields);
        if (!goodPeople.contains(person)) { // most come again and again
            rows.person(fields);
            if (goodPeople.size() < REMEMBERED) {
                goodPeople.add(person);
            }
        }
    }

    private static List<String> padded(List<String> fields, int width) {
        if (fields.size() >= width) {
            return fields;
        }
        var padded = new ArrayList<>(fields);
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }

    /** As PostgreSQL can keep it, in one text. */
    private static String text(List<String> fields) {
        return String.join(ImportErrors.SEPARATOR, fields).replace('\0', '\uFFFD');
    }
}
