package io.clientele.profile.rowwise;

import io.clientele.profile.intake.ImportErrors.ImportError;
import io.clientele.profile.job.Job;
import io.clientele.profile.job.Tally;
import io.clientele.profile.mapping.BadRow;
import io.clientele.profile.row.Rows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes in the rows of one kind of import. */
interface Taker<T> {

    /** A row that makes sense on its own. */
    record Line<T>(long number, String fields, T said) {}

    /** What became of some rows. */
    record Result(Tally tally, List<ImportError> refused) {}

    /** Makes sense of a row without a look at what is known; null if it speaks of nobody. */
    @Nullable
    T read(Rows rows, List<String> row) throws BadRow;

    /** Keeps what the rows say, in their order and in the transaction of the caller. */
    Result take(Job job, List<Line<T>> lines);
}
