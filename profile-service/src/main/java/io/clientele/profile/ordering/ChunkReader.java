package io.clientele.profile.ordering;

import io.clientele.profile.file.Unreadable;
import io.clientele.profile.intake.ImportErrors.ImportError;
import io.clientele.profile.job.Job;
import io.clientele.profile.job.RowBounds;
import io.clientele.profile.job.Step;
import io.clientele.profile.mapping.BadRow;
import io.clientele.profile.row.Rows;
import io.clientele.profile.table.Table;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a file by its mapping, and judges each row on its own; goes on after the last line that was staged. */
class ChunkReader {

    private static final int CHUNK = 5_000;
    private static final int LARGEST_CHUNK = 4 << 20; // in characters
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
        var fields = RowBounds.padded(row.fields(), width);
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
                    RowBounds.text(row.fields())));
        }
        chunk.characters += RowBounds.length(fields);
        var orderId = rows.orderId(fields);
        if (orderId != null && orderId.length() <= LONGEST_ORDER_ID) {
            chunk.rows.add(
                    job.id(),
                    RowBounds.text(List.of(orderId)),
                    row.line(),
                    RowBounds.text(List.of(person)),
                    rows.isRefund(fields),
                    bad,
                    RowBounds.text(fields));
        }
    }

    private void check(List<String> row, List<String> fields, String person) throws BadRow {
        RowBounds.check(row, table.header());
        rows.order(fields);
        if (!goodPeople.contains(person)) { // most come again and again
            rows.person(fields);
            if (goodPeople.size() < REMEMBERED) {
                goodPeople.add(person);
            }
        }
    }
}
