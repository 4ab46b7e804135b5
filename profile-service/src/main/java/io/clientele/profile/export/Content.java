package io.clientele.profile.export;

import io.clientele.kit.Row;
import io.clientele.profile.export.Sheet.Entry;
import java.sql.SQLException;
import java.util.List;

/** What one kind of file holds. */
interface Content {

    Kind kind();

    /** The columns of its CSV. */
    List<String> header(Wanted wanted);

    /** Rows of people {@code p}, in which {@code $where} is who is meant. */
    String query();

    Entry entry(Row row, Wanted wanted) throws SQLException;
}
