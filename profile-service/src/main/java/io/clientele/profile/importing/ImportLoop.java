package io.clientele.profile.importing;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Looks for imports to work on for as long as the service runs. */
@ApplicationScoped
class ImportLoop {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final ImportWork work;
    private volatile boolean running = true;
    private @Nullable Thread thread;

    ImportLoop(ImportWork work) {
        this.work = work;
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().daemon().name("imports").start(this::run);
    }

    /** What was not committed is done again by whoever goes on with it. */
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        while (running) {
            try {
                if (!work.workOnNext()) {
                    Thread.sleep(PAUSE);
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException broken) {
                Log.warnf("Imports could not be looked for: %s", broken.getMessage());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
