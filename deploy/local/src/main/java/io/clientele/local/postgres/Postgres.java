package io.clientele.local.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A real PostgreSQL server of our own: its data in one folder, listening on one port of this machine only. */
public final class Postgres implements AutoCloseable {

    /** What a server must keep to lose nothing that it has acknowledged. */
    public static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on");

    /** For tests that never pull the plug. */
    public static final Map<String, String> FAST =
            Map.of("fsync", "off", "full_page_writes", "off", "synchronous_commit", "off");

    public static final String USER = "clientele";

    private static final Duration CHILDREN_OF_THE_KILLED = Duration.ofSeconds(15);

    private final Programs programs;
    private final DataFolder data;
    private final int port;
    private final String password;
    private final Map<String, String> settings;

    private Postgres(Programs programs, DataFolder data, int port, String password, Map<String, String> settings) {
        this.programs = programs;
        this.data = data;
        this.port = port;
        this.password = password;
        this.settings = settings;
    }

    /**
     * Starts the server, or joins the one that still runs on this data after its last owner was killed.
     *
     * @param binaries where its programs are, or will be unpacked
     * @param password of its one user: whoever may log in could run programs under our account
     */
    public static Postgres start(Path binaries, Path data, int port, String password, Map<String, String> settings)
            throws IOException {
        return start(Account.choose(), binaries, data, port, password, settings);
    }

    /** For tests: its password is no secret. */
    public static Postgres start(Path binaries, Path data, int port, Map<String, String> settings) throws IOException {
        return start(binaries, data, port, USER, settings);
    }

    static Postgres start(
            Account account, Path binaries, Path data, int port, String password, Map<String, String> settings)
            throws IOException {
        var postgres = at(account, binaries, data, port, password, settings);
        if (!postgres.data.isInitialised()) {
            postgres.data.initialise(postgres.programs, password);
        }
        postgres.ensureRunning();
        return postgres;
    }

    /** The server of this data as its last owner left it, to be stopped. */
    public static Postgres leftAt(Path binaries, Path data) throws IOException {
        return at(Account.choose(), binaries, data, 0, "", Map.of());
    }

    private static Postgres at(
            Account account, Path binaries, Path data, int port, String password, Map<String, String> settings)
            throws IOException {
        var folder = new DataFolder(data.toAbsolutePath());
        var home = Binaries.unpackedBelow(binaries.toAbsolutePath());
        return new Postgres(new Programs(home, account, folder.output()), folder, port, password, settings);
    }

    /** Makes files that came from elsewhere the server's own. */
    public static void adopt(Path data) throws IOException {
        new DataFolder(data).adopt(Account.choose());
    }

    public int port() {
        return port;
    }

    public String url(String database) {
        return url(port, database, password);
    }

    public static String url(int port, String database, String password) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER + "&password=" + password;
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database));
    }

    /** Makes the database unless it is there. */
    public void database(String name) throws SQLException {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            var known = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'");
            if (!known.next()) {
                statement.execute("create database \"" + name + "\"");
            }
        }
    }

    public boolean runs() throws IOException {
        return process().isPresent();
    }

    public Optional<ProcessHandle> process() throws IOException {
        return Postmaster.of(data.path()).map(Postmaster::process);
    }

    /** @return whether it had to be started */
    public boolean ensureRunning() throws IOException {
        var running = Postmaster.of(data.path());
        if (running.isPresent() && running.get().port() == port) {
            return false;
        }
        if (running.isPresent()) {
            close();
        }
        launch();
        return true;
    }

    @Override
    public void close() throws IOException {
        if (runs()) {
            programs.run("pg_ctl", "stop", "-D", data.path().toString(), "-m", "fast", "-w", "-t", "60");
        }
    }

    public static Path logIn(Path data) {
        return new DataFolder(data).log();
    }

    /** A killed server's children take a moment to notice, and as long as they live a new server refuses to start. */
    private void launch() throws IOException {
        data.turnLog();
        if (!programs.account().owns(data.path())) {
            data.adopt(programs.account());
        }
        var deadline = System.nanoTime() + CHILDREN_OF_THE_KILLED.toNanos();
        while (!started()) {
            var said = Programs.lastLinesOf(data.log());
            if (!said.contains("still in use") || System.nanoTime() > deadline) {
                throw new IOException("PostgreSQL could not start; it said: " + said);
            }
        }
    }

    private boolean started() throws IOException {
        Postmaster.forgetTheDead(data.path());
        var options = settings.entrySet().stream()
                .map(setting -> " -c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining());
        return programs.run(
                        "pg_ctl",
                        "start",
                        "-D",
                        data.path().toString(),
                        "-w",
                        "-t",
                        "60",
                        "-l",
                        data.log().toString(),
                        "-o",
                        "-p " + port + " -h 127.0.0.1 -k ''" + options)
                == 0;
    }
}
