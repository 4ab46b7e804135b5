package io.clientele.profile.feed;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** A reader that is up to date waits here, on a virtual thread. */
@ApplicationScoped
class Waiting {

    private static final Duration LOOK = Duration.ofMillis(40);

    private volatile boolean stopping;

    /** Requests are waited for on the way down; those that only wait themselves must not hold it up. */
    @PostConstruct
    void hearOfTheEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopping = true));
    }

    void until(BooleanSupplier something, int seconds) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        while (!something.getAsBoolean() && !stopping && System.nanoTime() < end) {
            Thread.sleep(LOOK);
        }
    }
}
