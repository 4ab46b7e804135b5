package io.clientele.segmentation.moving;

import io.clientele.kit.Problem;
import io.clientele.segmentation.source.Wholeness;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps memberships up to date also when nobody asks, several times a second: so that it is known at once who comes and goes. */
@ApplicationScoped
class Rounds {

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);

    private final Moving moving;
    private final Wholeness wholeness;
    private volatile boolean stopped;
    private @Nullable Thread thread;

    Rounds(Moving moving, Wholeness wholeness) {
        this.moving = moving;
        this.wholeness = wholeness;
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().daemon().name("membership-rounds").start(this::run);
    }

    /** A look that has begun is finished first. */
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped = true;
        if (thread != null) {
            thread.join(Duration.ofSeconds(20));
        }
    }

    private void run() {
        while (!stopped) {
            try {
                if (wholeness.isGiven() && moving.isDue()) {
                    moving.bring(null);
                }
                pause(PAUSE);
            } catch (Problem.Refusal notWhole) { // everything has begun to be read again, just now
                pause(AFTER_TROUBLE);
            } catch (RuntimeException broken) {
                if (!stopped) {
                    Log.error("Memberships could not be brought up to date: again in a moment", broken);
                    pause(AFTER_TROUBLE);
                }
            }
        }
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
