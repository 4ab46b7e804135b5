package io.clientele.profile.ordering;

import io.clientele.kit.Sql;
import io.clientele.profile.copy.Copy;
import io.clientele.profile.copy.CopyRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The lines that wait to be put together. */
@ApplicationScoped
public class StagedLines {

    private final Sql sql;
    private final Copy copy;

    StagedLines(Sql sql, Copy copy) {
        this.sql = sql;
        this.copy = copy;
    }

    void add(CopyRows rows) {
        copy.into("import_line (import_id, order_id, line, person, refund, bad, fields)", rows);
    }

    long count(UUID importId) {
        return sql.of("select count(*) from import_line where import_id = :id")
                .set("id", importId)
                .number();
    }

    public void delete(UUID importId) {
        for (var table : List.of("import_line", "import_person")) {
            sql.of("delete from " + table + " where import_id = :id")
                    .set("id", importId)
                    .update();
        }
    }
}
