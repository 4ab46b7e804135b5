package io.clientele.profile.ordering;

import io.clientele.profile.copy.CopyRows;
import io.clientele.profile.intake.ImportErrors.ImportError;
import io.clientele.profile.job.Tally;
import java.util.ArrayList;
import java.util.List;

/** Some thousand rows of a file, read and ready to be written. */
class Chunk {

    final CopyRows rows = new CopyRows();
    final List<ImportError> errors = new ArrayList<>();
    final Tally tally = new Tally();
    int characters;
    long lastLine;
    boolean last;
}
