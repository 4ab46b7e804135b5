package io.clientele.local.suite;

import io.clientele.local.home.Home;
import io.clientele.local.postgres.Postgres;
import io.clientele.local.process.ProcessMark;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** PostgreSQL with our three databases, started again whenever it dies. */
final class DatabaseServer implements AutoCloseable {

    /** For a laptop: a quarter of a gigabyte of cache, checkpoints that do not get in the way of an import. */
    private static final Map<String, String> LAPTOP = Map.of(
            "shared_buffers", "256MB",
            "effective_cache_size", "1GB",
            "work_mem", "32MB",
            "maintenance_work_mem", "128MB",
            "max_connections", "120",
            "max_wal_size", "2GB",
            "checkpoint_timeout", "15min",
            "wal_compression", "on",
            "random_page_cost", "1.1",
            "jit", "off");

    private static final Duration GLANCE = Duration.ofMillis(500);

    private final Home home;
    private final Backoff backoff;
    private final Consumer<String> say;
    private final Postgres postgres;
    private boolean wanted = true;

    DatabaseServer(Settings settings, Consumer<String> say) throws IOException, SQLException {
        var durable = new HashMap<>(Postgres.DURABLE);
        durable.putAll(LAPTOP);
        this.home = settings.home();
        this.backoff = new Backoff(settings.longestPause());
        this.say = say;
        this.postgres = Postgres.start(
                home.folder(),
                home.database(),
                settings.ports().postgres(),
                settings.secrets().database(),
                durable);
        writeMark();
        for (var service : Service.values()) {
            postgres.database(service.database());
        }
        Thread.ofVirtual().name("postgres").start(this::keep);
    }

    private void keep() {
        var begun = System.nanoTime();
        try {
            while (true) {
                Thread.sleep(GLANCE);
                var happened = revive();
                if (happened.isPresent()) {
                    say.accept(happened.get());
                    Thread.sleep(backoff.after(Duration.ofNanos(System.nanoTime() - begun)));
                    begun = System.nanoTime();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What kept it from starting, such as a full disk, may pass: it is tried again and again. */
    private synchronized Optional<String> revive() {
        try {
            if (!wanted || !postgres.ensureRunning()) {
                return Optional.empty();
            }
            writeMark();
            return Optional.of("PostgreSQL had ended; it runs again");
        } catch (IOException broken) {
            return Optional.of("PostgreSQL has ended and is tried again: " + broken.getMessage());
        }
    }

    private void writeMark() throws IOException {
        var process = postgres.process();
        if (process.isPresent()) {
            ProcessMark.of(process.get()).writeTo(home.processes().resolve("postgres"));
        }
    }

    @Override
    public synchronized void close() throws IOException {
        wanted = false;
        postgres.close();
        Files.deleteIfExists(home.processes().resolve("postgres"));
    }
}
