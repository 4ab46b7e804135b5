package io.clientele.profile.intake;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was wrong with which row. */
@ApplicationScoped
public class ImportErrors {

    /** Between the fields of a row that is kept as one text. */
    public static final String SEPARATOR = "\u001f";

    /**
     * @param step in which it was found
     * @param column the file's column, if one is to blame
     * @param fields the row
     */
    public record ImportError(long line, String step, String column, String code, String message, String fields) {}

    private final Sql sql;

    ImportErrors(Sql sql) {
        this.sql = sql;
    }

    /** The first error of a line stands; returns how many lines had none before. */
    public int add(UUID importId, List<ImportError> errors) {
        if (errors.isEmpty()) {
            return 0;
        }
        return sql.of("""
                        insert into import_error (import_id, line, step, field, code, message, fields)
                        select :importId, e.* from unnest(:lines::bigint[], :steps::text[], :columns::text[],
                            :codes::text[], :messages::text[], :rows::text[]) e
                        on conflict do nothing""")
                .set("importId", importId)
                .set("lines", errors.stream().map(ImportError::line).toList())
                .set("steps", errors.stream().map(ImportError::step).toList())
                .set("columns", errors.stream().map(ImportError::column).toList())
                .set("codes", errors.stream().map(ImportError::code).toList())
                .set("messages", errors.stream().map(ImportError::message).toList())
                .set("rows", errors.stream().map(ImportError::fields).toList())
                .update();
    }

    List<ImportError> after(UUID importId, long line, int limit) {
        return sql.of("""
                        select * from import_error where import_id = :importId and line > :line
                        order by line limit :limit""")
                .set("importId", importId)
                .set("line", line)
                .set("limit", limit)
                .list(row -> new ImportError(
                        row.number("line"),
                        row.text("step"),
                        row.text("field"),
                        row.text("code"),
                        row.text("message"),
                        row.text("fields")));
    }
}
