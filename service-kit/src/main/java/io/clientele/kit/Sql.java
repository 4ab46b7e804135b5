package io.clientele.kit;

import com.arjuna.ats.arjuna.coordinator.BasicAction;
import com.arjuna.ats.arjuna.coordinator.TransactionReaper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Statements in plain SQL with named parameters: {@code :name}. A set goes in as one array, with its type said in the
 * text: {@code unnest(:ids::uuid[])}. Joins the transaction of its caller, if there is one, and does not go on in the
 * database when that has timed out.
 */
@ApplicationScoped
public class Sql {

    private static final int MOST_KEPT = 1000; // some statements are made at run time, and some of those are long
    private static final int LONGEST_KEPT = 20_000;

    private final DataSource dataSource;
    private final Map<String, NamedSql> parsed = new ConcurrentHashMap<>();

    public Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public Statement of(String text) {
        var known = parsed.get(text);
        if (known == null) {
            known = NamedSql.parse(text);
            if (parsed.size() < MOST_KEPT && text.length() < LONGEST_KEPT) {
                parsed.put(text, known);
            }
        }
        return new Statement(known);
    }

    @FunctionalInterface
    public interface Reading<T> {
        T read(Row row) throws SQLException;
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /** The database refused or broke off; {@code sqlState} says why (PostgreSQL manual, appendix A). */
    public static class Failure extends RuntimeException {

        Failure(SQLException cause) {
            super(cause.getMessage(), cause);
        }

        public String sqlState() {
            return ((SQLException) getCause()).getSQLState();
        }
    }

    public class Statement {

        private final NamedSql text;
        private final Map<String, @Nullable Object> values = new HashMap<>();
        private @Nullable Duration most;

        private Statement(NamedSql text) {
            this.text = text;
        }

        /** @throws IllegalArgumentException if the text has no such parameter */
        public Statement set(String name, @Nullable Object value) {
            if (!text.names().contains(name)) {
                throw new IllegalArgumentException("No parameter :" + name);
            }
            values.put(name, value);
            return this;
        }

        /** Cancels it in the database if it takes longer, in whole seconds; then it fails with state 57014. */
        public Statement within(Duration most) {
            this.most = most;
            return this;
        }

        /** Returns how many rows were written. */
        public int update() {
            return run(PreparedStatement::executeUpdate);
        }

        public <T> List<T> list(Reading<T> reading) {
            return run(statement -> {
                try (var rows = statement.executeQuery()) {
                    var row = new Row(rows);
                    var found = new ArrayList<T>();
                    while (rows.next()) {
                        found.add(reading.read(row));
                    }
                    return found;
                }
            });
        }

        /** The first row, if any. */
        public <T> Optional<T> one(Reading<T> reading) {
            return list(reading).stream().findFirst();
        }

        public long number() {
            return one(row -> row.number(1)).orElseThrow();
        }

        /** Row by row with a cursor, in constant memory; needs a transaction, or PostgreSQL sends all at once. */
        public <T> void each(Reading<T> reading, Consumer<T> taker) {
            run(statement -> {
                statement.setFetchSize(1000);
                try (var rows = statement.executeQuery()) {
                    var row = new Row(rows);
                    while (rows.next()) {
                        taker.accept(reading.read(row));
                    }
                    return null;
                }
            });
        }

        private <T> T run(Work<T> work) {
            try (var connection = dataSource.getConnection();
                    var statement = connection.prepareStatement(text.positional())) {
                bind(connection, statement);
                statement.setQueryTimeout((int) (most == null ? leftOfTransaction() : most).toSeconds());
                return work.with(statement);
            } catch (SQLException broken) {
                throw new Failure(broken);
            }
        }

        /** In whole seconds, at least one; zero if there is none, which is for ever. */
        private static Duration leftOfTransaction() {
            var current = BasicAction.Current();
            long millis =
                    current == null ? 0 : TransactionReaper.transactionReaper().getRemainingTimeoutMills(current);
            return Duration.ofSeconds((millis + 999) / 1000);
        }

        private void bind(Connection connection, PreparedStatement statement) throws SQLException {
            int position = 1;
            for (var parameter : text.parameters()) {
                if (!values.containsKey(parameter.name())) {
                    throw new IllegalStateException("Parameter :" + parameter.name() + " has no value");
                }
                statement.setObject(position++, bindable(connection, parameter, values.get(parameter.name())));
            }
        }

        private static @Nullable Object bindable(
                Connection connection, NamedSql.Parameter parameter, @Nullable Object value) throws SQLException {
            return switch (value) {
                case Collection<?> many ->
                    connection.createArrayOf(
                            parameter.elementType(),
                            many.stream().map(Statement::plain).toArray());
                case null -> null;
                default -> plain(value);
            };
        }

        private static @Nullable Object plain(@Nullable Object value) {
            return switch (value) {
                case Instant instant -> instant.atOffset(ZoneOffset.UTC);
                case Enum<?> constant -> constant.name();
                case null -> null;
                default -> value;
            };
        }
    }
}
