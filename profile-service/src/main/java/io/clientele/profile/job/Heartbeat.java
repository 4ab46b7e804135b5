package io.clientele.profile.job;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Keeps an import's lease while it is worked on, however long a step takes. */
@ApplicationScoped
public class Heartbeat {

    private static final Duration EVERY = Duration.ofSeconds(3);

    public interface Beating extends AutoCloseable {
        @Override
        void close();
    }

    private final Jobs jobs;

    Heartbeat(Jobs jobs) {
        this.jobs = jobs;
    }

    public Beating of(Job job) {
        var thread = Thread.ofVirtual().name("heartbeat").start(() -> beat(job));
        return thread::interrupt;
    }

    private void beat(Job job) {
        try {
            while (true) {
                Thread.sleep(EVERY);
                once(job);
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    private void once(Job job) {
        try {
            jobs.heartbeat(job);
        } catch (RuntimeException broken) {
            Log.warnf("No heartbeat for import %s: %s", job.id(), broken.getMessage());
        }
    }
}
