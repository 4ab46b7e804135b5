package io.clientele.profile.ledger;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Chains what is old when the service starts, then sees every minute whether a day has begun that has no root yet. */
@ApplicationScoped
class RootLoop {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Chaining chaining;
    private final Roots roots;
    private @Nullable Thread thread;

    RootLoop(Chaining chaining, Roots roots) {
        this.chaining = chaining;
        this.roots = roots;
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().daemon().name("ledger-roots").start(this::run);
    }

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
            chaining.chainAll();
            if (roots.makeTodays()) {
                Log.info("The consent ledger has today's root");
            }
        } catch (RuntimeException broken) {
            Log.warnf("The consent ledger's root will be made later: %s", broken.getMessage());
        }
    }
}
