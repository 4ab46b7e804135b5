package io.clientele.profile.collection;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Takes in requests: those that arrive while others are being written share a transaction, so that statements and commit
 * are paid for once. Each is answered when its own is committed, and a broken one harms no other.
 */
@ApplicationScoped
class Gathering {

    /** Messages a transaction. More would be written hardly faster, and be waited for longer. */
    private static final int ENOUGH = 500;

    /** One fills while the other waits for the disk. */
    private static final int GATHERERS = 2;

    private record Waiting(Request request, CompletableFuture<Receipt> answer) {}

    private final Collection collection;
    private final LinkedBlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();
    private final List<Thread> gatherers = new ArrayList<>();

    Gathering(Collection collection) {
        this.collection = collection;
    }

    void start(@Observes StartupEvent started) {
        for (int nth = 0; nth < GATHERERS; nth++) {
            gatherers.add(Thread.ofPlatform().daemon().name("gathering-" + nth).start(this::gather));
        }
    }

    /** Nobody waits any more: the server has answered all requests before it says so. */
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        for (var gatherer : gatherers) {
            gatherer.interrupt();
            gatherer.join(Duration.ofSeconds(5));
        }
    }

    /** Returns when it is committed. */
    Receipt take(Request request) {
        var mine = new Waiting(request, new CompletableFuture<>());
        waiting.add(mine);
        try {
            return mine.answer().join();
        } catch (CompletionException broken) {
            throw broken.getCause() instanceof RuntimeException cause ? cause : broken;
        }
    }

    private void gather() {
        try {
            while (true) {
                answer(together());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Waiting> together() throws InterruptedException {
        var together = new ArrayList<>(List.of(waiting.take()));
        var messages = together.getFirst().request().messages().size();
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            together.add(next);
            messages += next.request().messages().size();
            if (messages >= ENOUGH) {
                break;
            }
        }
        return together;
    }

    private void answer(List<Waiting> together) {
        try {
            var receipts =
                    collection.take(together.stream().map(Waiting::request).toList());
            for (int nth = 0; nth < together.size(); nth++) {
                together.get(nth).answer().complete(receipts.get(nth));
            }
        } catch (RuntimeException | Error broken) {
            if (together.size() == 1) {
                together.getFirst().answer().completeExceptionally(broken);
            } else {
                Log.debugf("%d requests are taken one by one: %s", together.size(), broken.getMessage());
                together.forEach(one -> answer(List.of(one)));
            }
        }
    }
}
