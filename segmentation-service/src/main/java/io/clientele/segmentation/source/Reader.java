package io.clientele.segmentation.source;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reads on for as long as the service runs; when something is down, tries again after a growing pause. */
@ApplicationScoped
class Reader {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    private final Reading reading;
    private final Bookmark bookmark;
    private final SourceConfig config;
    private volatile boolean stopped;
    private @Nullable Thread thread;

    Reader(Reading reading, Bookmark bookmark, SourceConfig config) {
        this.reading = reading;
        this.bookmark = bookmark;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().daemon().name("feed-reader").start(this::run);
    }

    /** A page that is being written is finished first; a question that waits for news is not. */
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(20));
        }
        bookmark.release();
    }

    private void run() {
        int failures = 0;
        while (!stopped) {
            try {
                pause(reading.step());
                failures = 0;
            } catch (Bookmark.Lost another) {
                Log.info("Another replica reads the feed now");
            } catch (RuntimeException broken) {
                if (!stopped) {
                    report(broken, failures == 0);
                    pause(pauseAfter(++failures));
                }
            }
        }
    }

    private void report(RuntimeException broken, boolean first) {
        var unreachable = broken instanceof ProcessingException;
        var sentence = unreachable ? "profile-service does not answer" : "A page of the feed could not be read";
        if (first && unreachable) {
            Log.warn(sentence + ": " + broken.getMessage());
        } else if (first) {
            Log.error(sentence, broken);
        }
        try {
            bookmark.note(sentence);
        } catch (RuntimeException databaseDownToo) {
            Log.debug("Nor can that be noted", databaseDownToo);
        }
    }

    private Duration pauseAfter(int failures) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 10));
        return pause.compareTo(config.pause()) < 0 ? pause : config.pause();
    }

    private void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
