package io.clientele.local.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.local.home.Home;
import io.clientele.local.home.Refusal;
import io.clientele.local.home.Secrets;
import io.clientele.local.postgres.Postgres;
import io.clientele.local.testing.PostgresResource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    Path folder;

    @Test
    void isOneMomentOfADatabaseThatIsBeingWrittenTo() throws Exception {
        var home = new Home(folder.resolve("first")).prepared();
        var secrets = Secrets.of(home, Map.of());
        Files.writeString(home.uploads().resolve("orders.csv"), "1,2,3");
        var backup = folder.resolve("all.tar.gz");
        try (var postgres = start(home)) {
            postgres.database("shop");
            execute(postgres, "create table account (cents bigint, note text)");
            var stop = new AtomicBoolean();
            var writer = Thread.ofVirtual().start(() -> pay(postgres, stop));
            while (number(postgres, "select count(*) from account") < 400) {
                Thread.sleep(20);
            }
            try (var connection = postgres.connect("postgres")) {
                new Backup(home).to(backup, connection);
            }
            stop.set(true);
            writer.join();
        }

        var restored = new Home(folder.resolve("second")).prepared();
        new Restoration(restored).of(backup);

        assertThat(Secrets.of(restored, Map.of())).isEqualTo(secrets);
        assertThat(restored.uploads().resolve("orders.csv")).hasContent("1,2,3");
        try (var postgres = start(restored)) {
            assertThat(number(postgres, "select sum(cents) from account")).isZero();
            assertThat(number(postgres, "select count(*) from account")).isGreaterThanOrEqualTo(400);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatIsNoBackupChangesNothing() throws IOException {
        var home = new Home(folder.resolve("first")).prepared();
        var secrets = Secrets.of(home, Map.of());
        var letter = Files.writeString(folder.resolve("letter.txt"), "Dear Ada");
        var packed = folder.resolve("letter.txt.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write("Dear Ada".repeat(100).getBytes(StandardCharsets.UTF_8));
        }

        for (var file : List.of(letter, packed)) {
            assertThatThrownBy(() -> new Restoration(home).of(file))
                    .isInstanceOf(Refusal.class)
                    .hasMessageEndingWith("is no backup of Clientele.");
        }
        assertThat(Secrets.of(home, Map.of())).isEqualTo(secrets);
    }

    @Test
    void aFileThatWasCutChangesNothing() throws IOException {
        var home = new Home(folder.resolve("first")).prepared();
        var secrets = Secrets.of(home, Map.of());
        var whole = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(whole))) {
            var mark = new TarArchiveEntry(Backup.MARK);
            mark.setSize(Backup.VERSION.length());
            tar.putArchiveEntry(mark);
            tar.write(Backup.VERSION.getBytes(StandardCharsets.UTF_8));
            tar.closeArchiveEntry();
        }
        var file = Files.write(folder.resolve("cut"), Arrays.copyOf(whole.toByteArray(), whole.size() - 20));

        assertThatThrownBy(() -> new Restoration(home).of(file)).isInstanceOf(Refusal.class);
        assertThat(Secrets.of(home, Map.of())).isEqualTo(secrets);
    }

    private static Postgres start(Home home) throws IOException {
        return Postgres.start(
                PostgresResource.binaries(), home.database(), PostgresResource.freePort(), Postgres.DURABLE);
    }

    /** Two rows a payment, in one transaction: at any moment their sum is nothing. */
    private static void pay(Postgres postgres, AtomicBoolean stop) {
        try (var connection = postgres.connect("shop");
                var statement = connection.createStatement()) {
            while (!stop.get()) {
                statement.execute("insert into account values (7, repeat('x', 2000)), (-7, repeat('y', 2000))");
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void execute(Postgres postgres, String command) throws SQLException {
        try (var connection = postgres.connect("shop");
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static long number(Postgres postgres, String query) throws SQLException {
        try (var connection = postgres.connect("shop");
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
