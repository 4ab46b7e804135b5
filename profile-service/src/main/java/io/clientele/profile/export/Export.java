package io.clientele.profile.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes a file as it stood at one moment, row by row with a cursor, however long its reader takes. Whose data may only be
 * kept (GDPR article 18) is in none.
 */
@ApplicationScoped
class Export {

    private static final int LONGEST = (int) Duration.ofHours(6).toSeconds();
    private static final int BUFFER = 1 << 16;
    private static final String NOT_RESTRICTED =
            " and not exists (select from objection o where o.profile_id = p.id and o.kind = 'RESTRICTION')";

    private final Sql sql;
    private final ObjectMapper json;
    private final List<Content> contents;

    Export(Sql sql, ObjectMapper json, @All List<Content> contents) {
        this.sql = sql;
        this.json = json;
        this.contents = contents;
    }

    /** Returns how many entries there were; throws, and the file is not whole, if one could not be written. */
    long write(Wanted wanted, OutputStream to) {
        var content = contents.stream()
                .filter(one -> one.kind() == wanted.kind())
                .findFirst()
                .orElseThrow();
        return QuarkusTransaction.requiringNew().timeout(LONGEST).call(() -> {
            sql.of("set transaction isolation level repeatable read, read only").update();
            var out = new BufferedOutputStream(to, BUFFER);
            var sheet = wanted.csv()
                    ? new Sheet.Csv(out, content.header(wanted), wanted.marked())
                    : new Sheet.Ndjson(out, json);
            var count = new AtomicLong();
            rows(content, wanted).each(row -> entry(content, row, wanted), entry -> {
                sheet.write(entry);
                count.incrementAndGet();
            });
            sheet.end(count.get());
            flush(out);
            return count.get();
        });
    }

    private Sql.Statement rows(Content content, Wanted wanted) {
        var query = content.query();
        var rows = wanted.where()
                .into(sql.of(query.replace("$where", wanted.where().text() + NOT_RESTRICTED)));
        return query.contains(":special") ? rows.set("special", wanted.special()) : rows;
    }

    private static Sheet.Entry entry(Content content, Row row, Wanted wanted) throws SQLException {
        return content.entry(row, wanted);
    }

    private static void flush(OutputStream out) {
        try {
            out.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
