package io.clientele.outreach.delivery;

import io.clientele.outreach.relay.Relay;
import io.clientele.outreach.relay.RelayUnavailable;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Keeps as many connections to the relay as there is work for, and knows why there is none. */
@ApplicationScoped
class Connecting {

    private static final long LOOK_MILLIS = 50;
    private static final long LONGEST_MILLIS = 30_000;

    private final Relay relay;
    private final Window window;
    private final Composer composer;
    private final Bounces bounces;
    private final SendingConfig config;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable String trouble;

    Connecting(Relay relay, Window window, Composer composer, Bounces bounces, SendingConfig config) {
        this.relay = relay;
        this.window = window;
        this.composer = composer;
        this.bounces = bounces;
        this.config = config;
    }

    /** Why nothing can be sent now, in a sentence. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    void stop() {
        stopped.countDown();
    }

    /** Serves one connection after another until told to stop; only the first one tries a relay that is away. */
    void serve(boolean first) {
        try {
            for (long pause = LOOK_MILLIS; !stopped.await(pause, TimeUnit.MILLISECONDS); ) {
                var served = !window.wants(first) || converse();
                pause = served ? LOOK_MILLIS : Math.min(LONGEST_MILLIS, Math.max(500, pause * 2));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean converse() throws InterruptedException {
        try (var connection = relay.connect()) {
            trouble = null;
            window.opened();
            try {
                new Sender(window, composer, bounces, connection, config.idle()).run();
            } finally {
                window.closed();
            }
            return true;
        } catch (RelayUnavailable away) {
            if (trouble == null) {
                Log.warnf("%s; campaigns wait", away.getMessage());
            }
            trouble = away.getMessage();
            return false;
        } catch (RuntimeException broken) { // this connection's end, not that of all to come
            Log.error("A connection to the relay broke off", broken);
            return false;
        }
    }
}
