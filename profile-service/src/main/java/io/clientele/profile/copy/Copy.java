package io.clientele.profile.copy;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Writes rows by COPY, in the transaction of the caller. */
@ApplicationScoped
public class Copy {

    private final DataSource dataSource;

    Copy(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @param table with its columns in the order of the rows: {@code change (profile_id, version)} */
    public void into(String table, CopyRows rows) {
        if (rows.count() == 0) {
            return;
        }
        try (var connection = dataSource.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin", new StringReader(rows.text()), 1 << 16);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
