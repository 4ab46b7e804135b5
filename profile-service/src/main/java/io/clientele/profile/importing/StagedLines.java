package io.clientele.profile.importing;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** The lines that wait to be put together. */
@ApplicationScoped
class StagedLines {

    /** Rows for PostgreSQL's COPY, in its text format. */
    static class Rows {

        private final StringBuilder text = new StringBuilder(1 << 20);
        private int count;

        void add(UUID importId, String orderId, long line, String person, boolean refund, boolean bad, String fields) {
            text.append(importId).append('\t');
            escape(orderId);
            text.append('\t').append(line).append('\t');
            escape(person);
            text.append(refund ? "\tt" : "\tf").append(bad ? "\tt\t" : "\tf\t");
            escape(fields);
            text.append('\n');
            count++;
        }

        int count() {
            return count;
        }

        private void escape(String value) {
            for (int i = 0; i < value.length(); i++) {
                var c = value.charAt(i);
                switch (c) {
                    case '\\' -> text.append("\\\\");
                    case '\n' -> text.append("\\n");
                    case '\r' -> text.append("\\r");
                    case '\t' -> text.append("\\t");
                    default -> text.append(c);
                }
            }
        }
    }

    private final Sql sql;
    private final DataSource dataSource;

    StagedLines(Sql sql, DataSource dataSource) {
        this.sql = sql;
        this.dataSource = dataSource;
    }

    /** Joins the caller's transaction. */
    void add(Rows rows) {
        if (rows.count() == 0) {
            return;
        }
        try (var connection = dataSource.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy import_line (import_id, order_id, line, person, refund, bad, fields) from stdin",
                            new StringReader(rows.text.toString()));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    long count(UUID importId) {
        return sql.of("select count(*) from import_line where import_id = :id")
                .set("id", importId)
                .number();
    }

    void delete(UUID importId) {
        for (var table : List.of("import_line", "import_person")) {
            sql.of("delete from " + table + " where import_id = :id")
                    .set("id", importId)
                    .update();
        }
    }
}
