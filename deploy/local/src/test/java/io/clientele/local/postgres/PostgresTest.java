package io.clientele.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.local.process.Liveness;
import io.clientele.local.testing.PostgresResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    @TempDir
    Path folder;

    private Path data;
    private int port;

    @BeforeEach
    void choosePort() throws IOException {
        data = folder.resolve("data");
        port = PostgresResource.freePort();
    }

    @AfterEach
    void stop() throws IOException {
        Postgres.leftAt(PostgresResource.binaries(), data).close();
    }

    @Test
    void whatWasCommittedIsThereAfterAStop() throws Exception {
        try (var postgres = start(Postgres.DURABLE)) {
            remember(postgres, "a promise");
        }

        assertThat(remembered(start(Postgres.DURABLE))).isEqualTo("a promise");
    }

    @Test
    void aServerWhoseOwnerWasKilledIsJoined() throws Exception {
        start(Postgres.FAST);
        var first = process();

        var joined = start(Postgres.FAST);

        assertThat(process()).isEqualTo(first);
        assertThat(joined.runs()).isTrue();
    }

    @Test
    void anOrphanOnAnotherPortMovesToOurs() throws Exception {
        remember(start(Postgres.FAST), "moved");

        port = PostgresResource.freePort();

        assertThat(remembered(start(Postgres.FAST))).isEqualTo("moved");
    }

    @Test
    void aKilledServerStartsAgainWithAllThatItAcknowledged() throws Exception {
        var postgres = start(Postgres.DURABLE);
        remember(postgres, "before the kill");

        var server = process();
        server.destroyForcibly();
        assertThat(Liveness.awaitEnd(server, Duration.ofSeconds(10))).isTrue();

        assertThat(postgres.ensureRunning()).isTrue();
        assertThat(remembered(postgres)).isEqualTo("before the kill");
    }

    @Test
    void aStaleFileThatNamesAnotherProgramDoesNotStopIt() throws Exception {
        start(Postgres.FAST).close();
        var ourselves = ProcessHandle.current().pid();
        Files.writeString(data.resolve("postmaster.pid"), ourselves + "\n" + data + "\n0\n" + port + "\n\n127.0.0.1\n");

        assertThat(start(Postgres.FAST).runs()).isTrue();
    }

    @Test
    @EnabledIfSystemProperty(named = "user.name", matches = "root")
    void rootWithoutUserNamespacesLendsItNobodysFaceAlsoInAFolderThatIsClosed() throws Exception {
        var closed = Files.createTempDirectory(folder, "closed");
        var binaries = Files.createSymbolicLink(closed.resolve("binaries"), PostgresResource.binaries());
        try (var postgres = Postgres.start(Account.NOBODY, binaries, data, port, "secret", Postgres.FAST)) {
            remember(postgres, "nobody's");

            assertThat(remembered(postgres)).isEqualTo("nobody's");
            assertThat(Files.getAttribute(data.resolve("PG_VERSION"), "unix:uid"))
                    .isEqualTo(65534);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "user.name", matches = "root")
    void dataOfAnotherAccountIsAdopted() throws Exception {
        var binaries = PostgresResource.binaries();
        try (var postgres = Postgres.start(Account.NOBODY, binaries, data, port, "secret", Postgres.FAST)) {
            remember(postgres, "nobody's");
        }

        assertThat(remembered(Postgres.start(binaries, data, port, "secret", Postgres.FAST)))
                .isEqualTo("nobody's");
    }

    @Test
    void nobodyGetsInWithoutThePassword() throws Exception {
        try (var postgres = start(Postgres.FAST)) {
            assertThatThrownBy(() -> DriverManager.getConnection(Postgres.url(port, "postgres", "a guess")))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> DriverManager.getConnection(Postgres.url(port, "postgres", "")))
                    .hasMessageContaining("password");
            assertThat(postgres.connect("postgres").isValid(5)).isTrue();
        }
    }

    private Postgres start(Map<String, String> settings) throws IOException {
        return Postgres.start(PostgresResource.binaries(), data, port, settings);
    }

    private ProcessHandle process() throws IOException {
        return ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(data.resolve("postmaster.pid")).getFirst()))
                .orElseThrow();
    }

    private static void remember(Postgres postgres, String what) throws SQLException {
        postgres.database("memory");
        try (var connection = postgres.connect("memory");
                var statement = connection.createStatement()) {
            statement.execute("create table kept (what text)");
            statement.execute("insert into kept values ('" + what.replace("'", "''") + "')");
        }
    }

    private static String remembered(Postgres postgres) throws SQLException {
        try (var connection = postgres.connect("memory");
                var statement = connection.createStatement();
                var row = statement.executeQuery("select what from kept")) {
            row.next();
            return row.getString(1);
        }
    }
}
