package io.clientele.profile.importing;

import io.clientele.profile.file.Table;
import io.clientele.profile.file.Unreadable;
import io.clientele.profile.intake.ImportErrors;
import io.clientele.profile.intake.ImportErrors.ImportError;
import io.clientele.profile.mapping.BadRow;
import io.clientele.profile.mapping.Rows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a file by its mapping, and judges each row on its own; goes on after the last line that was staged. */
class ChunkReader {

    private static final int CHUNK = 5_000;
    private static final int LARGEST_CHUNK = 4 << 20; // in characters
    private static final int LONGEST_ROW = 10_000;
    private static final int LONGEST_ORDER_ID = 500; // a longer one is bad, and does not fit into the index
    private static final int REMEMBERED = 10_000;

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
        while (chunk.tally.lines < CHUNK && chunk.characters < LARGEST_CHUNK) {
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
        chunk.characters += length(fields);
        var orderId = rows.orderId(fields);
        if (orderId != null && orderId.length() <= LONGEST_ORDER_ID) {
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
        if (length(row) > LONGEST_ROW) {
            throw new BadRow("", "TOO_LONG", "The row has more than " + LONGEST_ROW + " characters");
        }
        if (row.stream().anyMatch(field -> field.indexOf('\0') >= 0)) {
            throw new BadRow("", "NUL", "The row holds a NUL character");
        }
        if (row.stream().anyMatch(field -> field.contains(ImportErrors.SEPARATOR))) {
            throw new BadRow("", "CONTROL", "The row holds the control character U+001F");
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

    private static int length(List<String> fields) {
        return fields.stream().mapToInt(String::length).sum();
    }

    /** As PostgreSQL can keep it, in one text; only of a row that is too long its end is missing. */
    private static String text(List<String> fields) {
        var text = String.join(ImportErrors.SEPARATOR, fields).replace('\0', '\uFFFD');
        return text.length() <= 2 * LONGEST_ROW ? text : text.substring(0, LONGEST_ROW);
    }
}
