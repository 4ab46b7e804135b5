package io.clientele.profile.feed;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Numbers for as long as the service runs: every 50 ms, and never more than a quarter of the time. */
@ApplicationScoped
class NumberingLoop {

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final Numbering numbering;
    private volatile boolean running = true;
    private @Nullable Thread thread;

    NumberingLoop(Numbering numbering) {
        this.numbering = numbering;
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofVirtual().name("numbering").start(this::run);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        if (thread != null) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        try {
            while (running) {
                Thread.sleep(pauseAfterPass());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration pauseAfterPass() {
        var began = System.nanoTime();
        try {
            numbering.pass();
        } catch (RuntimeException broken) {
            Log.warnf("The feed could not be numbered and will be again: %s", broken.getMessage());
            return AFTER_FAILURE;
        }
        var took = Duration.ofNanos(System.nanoTime() - began).multipliedBy(3);
        return took.compareTo(PAUSE) > 0 ? took : PAUSE;
    }
}
