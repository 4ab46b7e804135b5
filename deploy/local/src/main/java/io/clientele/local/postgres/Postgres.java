package io.clientele.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
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
    private static final long MOST_LOG_BYTES = 10L << 20;

    private final Programs programs;
    private final Path data;
    private final int port;
    private final Map<String, String> settings;

    private Postgres(Programs programs, Path data, int port, Map<String, String> settings) {
        this.programs = programs;
        this.data = data;
        this.port = port;
        this.settings = settings;
    }

    /**
     * Starts the server, or joins the one that still runs on this data after its last owner was killed.
     *
     * @param binaries where its programs are, or will be unpacked
     */
    public static Postgres start(Path binaries, Path data, int port, Map<String, String> settings) throws IOException {
        return start(Account.choose(), binaries, data, port, settings);
    }

    static Postgres start(Account account, Path binaries, Path data, int port, Map<String, String> settings)
            throws IOException {
        var postgres = at(account, binaries, data, port, settings);
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            postgres.initialise(account);
        }
        postgres.ensureRunning();
        return postgres;
    }

    /** The server of this data as its last owner left it, to be stopped. */
    public static Postgres leftAt(Path binaries, Path data) throws IOException {
        return at(Account.choose(), binaries, data, 0, Map.of());
    }

    private static Postgres at(Account account, Path binaries, Path data, int port, Map<String, String> settings)
            throws IOException {
        var folder = data.toAbsolutePath();
        var output = folder.resolveSibling(folder.getFileName() + ".out");
        var home = Binaries.unpackedBelow(binaries.toAbsolutePath());
        return new Postgres(new Programs(home, account, output), folder, port, settings);
    }

    /** Makes files that came from elsewhere the server's own. */
    public static void adopt(Path data) throws IOException {
        var account = Account.choose();
        try (var all = Files.walk(data)) {
            for (var path : all.toList()) {
                account.own(path);
            }
        }
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
    }

    public int port() {
        return port;
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER;
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
        return Postmaster.of(data).map(Postmaster::process);
    }

    /** @return whether it had to be started */
    public boolean ensureRunning() throws IOException {
        var running = Postmaster.of(data);
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
            programs.run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "60");
        }
    }

    public static Path logIn(Path data) {
        return data.resolve("server.log");
    }

    private void initialise(Account account) throws IOException {
        Files.createDirectories(data);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        account.own(data);
        programs.must(
                "make its data folder",
                "initdb",
                "-D",
                data.toString(),
                "-U",
                USER,
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C.UTF-8");
    }

    /** A killed server's children take a moment to notice, and as long as they live a new server refuses to start. */
    private void launch() throws IOException {
        var log = logIn(data);
        if (Files.exists(log) && Files.size(log) > MOST_LOG_BYTES) {
            Files.move(log, data.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        var deadline = System.nanoTime() + CHILDREN_OF_THE_KILLED.toNanos();
        while (!started()) {
            var said = Programs.lastLinesOf(log);
            if (!said.contains("still in use") || System.nanoTime() > deadline) {
                throw new IOException("PostgreSQL could not start; it said: " + said);
            }
        }
    }

    private boolean started() throws IOException {
        Postmaster.forgetTheDead(data);
        var options = settings.entrySet().stream()
                .map(setting -> " -c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining());
        return programs.run(
                        "pg_ctl",
                        "start",
                        "-D",
                        data.toString(),
                        "-w",
                        "-t",
                        "60",
                        "-l",
                        logIn(data).toString(),
                        "-o",
                        "-p " + port + " -h 127.0.0.1 -k ''" + options)
                == 0;
    }
}
