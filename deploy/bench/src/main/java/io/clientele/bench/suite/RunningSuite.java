package io.clientele.bench.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The suite as its users start it: by the launcher, as processes of their own, in a home of its own. */
public final class RunningSuite implements AutoCloseable {

    private final Path home;
    private final int ports;
    private final Map<String, String> environment;
    private final Processes processes;
    private @Nullable String token;

    private RunningSuite(Path home, int ports, Map<String, String> environment) {
        this.home = home;
        this.ports = ports;
        this.environment = environment;
        this.processes = new Processes(home);
    }

    /** Starts an empty suite and waits until it is ready. */
    public static RunningSuite start(Map<String, String> environment) {
        return start(environment, "--empty");
    }

    /** Starts a suite as a stranger does who only wants to look: with the demo in it. */
    public static RunningSuite withDemo(Map<String, String> environment) {
        return start(environment, new String[0]);
    }

    private static RunningSuite start(Map<String, String> environment, String... options) {
        try {
            var suite = new RunningSuite(Files.createTempDirectory("clientele-suite"), sixFreePorts(), environment);
            var command = new ArrayList<>(List.of("up", "--background", "--port-base", Integer.toString(suite.ports)));
            command.addAll(List.of(options));
            suite.launch(command.toArray(String[]::new));
            return suite;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Api profile() {
        return new Api(ports, token());
    }

    public Api segmentation() {
        return new Api(ports + 1, token());
    }

    public Api outreach() {
        return new Api(ports + 2, token());
    }

    public String console() {
        return "http://localhost:" + (ports + 2) + "/console";
    }

    /** The inbox of the mail catcher, which every mail lands in unless there is a relay. */
    public Api inbox() {
        return new Api(ports + 3, "none");
    }

    /** Runs a query on one of the three databases, and returns its one number. */
    public long number(String database, String query) {
        return text(database, query).stream().mapToLong(Long::parseLong).sum();
    }

    /** The first column of a query on one of the three databases. */
    public List<String> text(String database, String query) {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException broken) {
            throw new IllegalStateException(query, broken);
        }
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + (ports + 4) + "/" + database, "clientele", secret("database"));
    }

    /** What the launcher made up for this suite: database, token … */
    public String secret(String name) {
        var secrets = new Properties();
        try (var in = Files.newBufferedReader(home.resolve("secrets.properties"))) {
            secrets.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return secrets.getProperty(name);
    }

    /** All that it writes is here. */
    public Path home() {
        return home;
    }

    public Processes processes() {
        return processes;
    }

    /** An administrator's. It holds for twelve hours: asked for once, as that takes a process. */
    public synchronized String token() {
        if (token == null) {
            token = launch("token").strip();
        }
        return token;
    }

    public Path log(String process) {
        return home.resolve("logs").resolve(process + ".log");
    }

    @Override
    public void close() {
        processes.endBesides();
        launch("reset", "--yes");
    }

    private String launch(String... command) {
        var whole = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                SharedData.root().resolve("deploy/local/target/local.jar").toString()));
        whole.addAll(List.of(command));
        try {
            var out = Files.createTempFile("clientele-launch", ".out");
            var builder = new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(out.toFile());
            builder.directory(SharedData.root().toFile());
            builder.environment().putAll(environment);
            builder.environment().put("CLIENTELE_HOME", home.toString());
            builder.environment().put("CLIENTELE_LONGEST_PAUSE", "PT1S"); // who is killed ten times is not ill
            var status = builder.start().waitFor();
            var said = Files.readString(out);
            assertThat(status).as("%s: %s", List.of(command), said).isZero();
            return said;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Below those that the system gives to clients, any of which might take one of ours before we do. */
    public static int sixFreePorts() {
        return ThreadLocalRandom.current()
                .ints(10_000, 32_000)
                .filter(base -> IntStream.range(base, base + 6).allMatch(RunningSuite::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port)) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
