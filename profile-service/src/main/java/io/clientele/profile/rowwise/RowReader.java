package io.clientele.profile.rowwise;

import io.clientele.profile.file.Unreadable;
import io.clientele.profile.intake.ImportErrors.ImportError;
import io.clientele.profile.job.Job;
import io.clientele.profile.job.RowBounds;
import io.clientele.profile.job.Step;
import io.clientele.profile.job.Tally;
import io.clientele.profile.mapping.BadRow;
import io.clientele.profile.row.Rows;
import io.clientele.profile.rowwise.Taker.Line;
import io.clientele.profile.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a file in pages of rows, and judges each on its own; goes on after the last line that was taken. */
class RowReader<T> {

    private static final int PAGE = 4_000;
    private static final int LARGEST_PAGE = 4 << 20; // in characters

    /** @param tally of rows that are done with already */
    record Page<T>(List<Line<T>> lines, List<ImportError> errors, Tally tally, long lastLine) {

        boolean isEmpty() {
            return tally.lines == 0;
        }
    }

    private final Job job;
    private final Table table;
    private final Rows rows;
    private final Taker<T> taker;

    RowReader(Job job, Table table, Rows rows, Taker<T> taker) {
        this.job = job;
        this.table = table;
        this.rows = rows;
        this.taker = taker;
    }

    Page<T> page() throws IOException, Unreadable {
        var lines = new ArrayList<Line<T>>();
        var errors = new ArrayList<ImportError>();
        var tally = new Tally();
        long last = 0;
        for (int characters = 0; tally.lines < PAGE && characters < LARGEST_PAGE; ) {
            var row = table.next();
            if (row == null) {
                break;
            }
            if (row.line() > job.lastLine()) {
                last = row.line();
                tally.lines++;
                characters += RowBounds.length(row.fields());
                take(row, lines, errors, tally);
            }
        }
        tally.bytesRead = table.bytesRead();
        return new Page<>(lines, errors, tally, last);
    }

    private void take(Table.Row row, List<Line<T>> lines, List<ImportError> errors, Tally tally) {
        var text = RowBounds.text(row.fields());
        try {
            RowBounds.check(row.fields(), table.header());
            var said = taker.read(rows, row.fields());
            if (said == null) {
                tally.skipped++;
            } else {
                lines.add(new Line<>(row.line(), text, said));
            }
        } catch (BadRow wrong) {
            errors.add(new ImportError(
                    row.line(), Step.STAGING.name(), wrong.column(), wrong.code(), wrong.getMessage(), text));
        }
    }
}
