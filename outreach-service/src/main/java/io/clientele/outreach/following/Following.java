package io.clientele.outreach.following;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.clientele.outreach.audience.Lines;
import io.clientele.outreach.audience.ProfileClient;
import io.clientele.outreach.lease.Errands;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads the feed on and on; one replica does, the others stand by. */
@ApplicationScoped
class Following {

    private static final String ERRAND = "changes";
    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final int WAIT_SECONDS = 2; // no longer, since a shutdown waits for the answer
    private static final int PAGE = 5000;

    private final ProfileClient profiles;
    private final Errands errands;
    private final Applying applying;
    private final ObjectReader change;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Thread thread = new Thread();

    Following(@RestClient ProfileClient profiles, Errands errands, Applying applying, ObjectMapper json) {
        this.profiles = profiles;
        this.errands = errands;
        this.applying = applying;
        this.change = json.readerFor(Change.class);
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofVirtual().name("following").start(this::run);
    }

    void stop(@Observes ShutdownEvent ended) throws InterruptedException {
        stopped.countDown();
        thread.join(Duration.ofSeconds(WAIT_SECONDS + 1));
        errands.release(ERRAND);
    }

    private void run() {
        try {
            for (long pause = 0; !stopped.await(pause, TimeUnit.MILLISECONDS); ) {
                pause = step() ? 0 : 1000;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** False if there was nothing to do, or something in the way. */
    private boolean step() {
        try {
            var held = errands.hold(ERRAND, LEASE);
            return held.isPresent() && applying.apply(held.get(), read(held.get()));
        } catch (RuntimeException broken) {
            if (stopped.getCount() > 0) {
                Log.debugf("The feed will be read later: %s", broken.getMessage());
            }
            return false;
        }
    }

    private List<Change> read(Errands.Held held) {
        try (Lines<Change> lines = Lines.open(
                profiles.changes(held.position(), PAGE, WAIT_SECONDS, "merged,parted,erased,consent,objection"),
                change)) {
            return lines.page(PAGE);
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == 410) { // applying all of it again does no harm
                Log.warn("The feed does not know our place any more; reading it from its beginning");
                errands.reach(held, null);
            }
            throw refused;
        }
    }
}
