package io.clientele.local.testing;

import io.clientele.local.postgres.Postgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Starts PostgreSQL before the application of a test run, and leaves nothing behind. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    public static final String SECRET = "a-secret-that-only-tests-know-0123456789";

    private @Nullable Postgres postgres;
    private @Nullable Path folder;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("clientele-test");
            postgres = Postgres.start(binaries(), folder.resolve("data"), freePort(), Postgres.FAST);
            return Map.of("quarkus.datasource.jdbc.url", postgres.url("postgres"), "clientele.token-secret", SECRET);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
            if (folder != null) {
                delete(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Shared by all test runs of this user, since unpacking takes seconds. */
    public static Path binaries() {
        return Path.of(System.getProperty("java.io.tmpdir"), "clientele-" + System.getProperty("user.name"));
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
