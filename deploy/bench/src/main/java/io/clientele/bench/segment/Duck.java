package io.clientele.bench.segment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.PGConnection;

/** The same people and purchases in DuckDB, in memory: what a database of columns takes that keeps nothing ready. */
final class Duck {

    private static final Map<String, String> TABLES = Map.of(
            "person", "select profile_id, attributes ->> 'country' as country from reading.person",
            "purchase", "select profile_id, purchase_id, refund, occurred_at, currency, net from reading.purchase",
            "purchase_part", "select profile_id, purchase_id, category from reading.purchase_part");

    private Duck() {}

    static Connection filled(Connection from) throws SQLException, IOException {
        var duck = DriverManager.getConnection("jdbc:duckdb:");
        for (var table : TABLES.entrySet()) {
            var file = Files.createTempFile("clientele-bench", ".csv");
            copy(from, table.getValue(), file);
            try (var statement = duck.createStatement()) {
                statement.execute(
                        "create table " + table.getKey() + " as select * from read_csv('" + file + "', header = true)");
            }
            Files.delete(file);
        }
        return duck;
    }

    private static void copy(Connection from, String query, Path file) throws SQLException, IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            from.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (" + query + ") to stdout (format csv, header)", out);
        }
    }
}
