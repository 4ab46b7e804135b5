package io.clientele.profile.retention;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Begins the daily run when its day has come, and works on whatever run waits. */
@ApplicationScoped
class RetentionLoop {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Retention retention;
    private @Nullable Thread thread;

    RetentionLoop(Retention retention) {
        this.retention = retention;
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().daemon().name("retention").start(this::run);
    }

    /** What was not committed is done again by whoever goes on with it. */
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        try {
            while (true) {
                pass();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass() {
        try {
            retention.beginDaily();
            while (retention.workOnNext()) {
                Thread.onSpinWait();
            }
        } catch (RuntimeException broken) {
            Log.warnf("A retention run will go on later: %s", broken.getMessage());
        }
    }
}
