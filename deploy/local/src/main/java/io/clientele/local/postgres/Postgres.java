package io.clientele.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A real PostgreSQL server of our own: its data in one folder, listening on one port of this machine only. */
public final class Postgres implements AutoCloseable {

    /** What a server must keep to lose nothing that it has acknowledged. */
    public static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on");

    /** For tests that never pull the plug. */
    public static final Map<String, String> FAST =
            Map.of("fsync", "off", "full_page_writes", "off", "synchronous_commit", "off");

    private static final String USER = "clientele";

    private final Path home;
    private final Path data;
    private final int port;
    private final Account account;

    private Postgres(Path home, Path data, int port, Account account) {
        this.home = home;
        this.data = data;
        this.port = port;
        this.account = account;
    }

    /**
     * Starts the server, or joins the one that still runs on this data after its last owner was killed.
     *
     * @param binaries where its programs are, or will be unpacked
     */
    public static Postgres start(Path binaries, Path data, int port, Map<String, String> settings) throws IOException {
        var postgres = new Postgres(Binaries.unpackedBelow(binaries), data.toAbsolutePath(), port, Account.choose());
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            postgres.initialise();
        }
        if (!postgres.runs()) {
            postgres.launch(settings);
        }
        return postgres;
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
        return Files.exists(data.resolve("postmaster.pid"))
                && run(List.of(program("pg_ctl"), "status", "-D", data.toString())) == 0;
    }

    @Override
    public void close() throws IOException {
        run(List.of(program("pg_ctl"), "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "60"));
    }

    private void initialise() throws IOException {
        Files.createDirectories(data);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        account.own(data);
        must(
                "make its data folder",
                List.of(
                        program("initdb"),
                        "-D",
                        data.toString(),
                        "-U",
                        USER,
                        "-A",
                        "trust",
                        "-E",
                        "UTF8",
                        "--locale=C.UTF-8"));
    }

    private void launch(Map<String, String> settings) throws IOException {
        var options = settings.entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" "));
        must(
                "start",
                List.of(
                        program("pg_ctl"),
                        "start",
                        "-D",
                        data.toString(),
                        "-w",
                        "-t",
                        "60",
                        "-l",
                        log().toString(),
                        "-o",
                        "-p " + port + " -h 127.0.0.1 -k '' " + options));
    }

    private Path log() {
        return data.resolve("server.log");
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private void must(String what, List<String> command) throws IOException {
        if (run(command) != 0) {
            throw new IOException("PostgreSQL could not " + what + "; it said: " + said());
        }
    }

    private String said() throws IOException {
        var lines = new ArrayList<String>();
        for (var file : List.of(output(), log())) {
            if (Files.exists(file)) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }

    private Path output() {
        return data.resolveSibling(data.getFileName() + ".out");
    }

    /** Output goes to a file: a server that inherits a pipe would keep its reader waiting. */
    private int run(List<String> command) throws IOException {
        try {
            return new ProcessBuilder(account.command(command))
                    .redirectErrorStream(true)
                    .redirectOutput(output().toFile())
                    .start()
                    .waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL was asked to " + command.get(1), stopped);
        }
    }
}
