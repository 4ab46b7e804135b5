package io.clientele.profile.collection;

import io.clientele.kit.Problem;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

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

    /** Bytes that may wait. Whoever sends more than is written gets to know it, before the heap does. */
    static final long MOST_WAITING = 64L << 20;

    /** @param reading makes sense of what was sent; fails if there is none in it */
    private record Asked(Callable<Request> reading, long bytes, CompletableFuture<Receipt> answer) {}

    private record Waiting(Request request, CompletableFuture<Receipt> answer) {}

    private final Collection collection;
    private final LinkedBlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
    private final AtomicLong waiting = new AtomicLong();
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

    /**
     * Complete when it is committed, or as broken as the reading was.
     *
     * @param bytes that it holds while it waits
     * @throws Problem.Refusal 503 if too much waits already
     */
    CompletionStage<Receipt> take(Callable<Request> reading, long bytes) {
        if (waiting.addAndGet(bytes) > MOST_WAITING) {
            waiting.addAndGet(-bytes);
            throw new Problem.Refusal(503, "More comes in than can be written: send it again in a moment", List.of());
        }
        var answer = new CompletableFuture<Receipt>();
        asked.add(new Asked(reading, bytes, answer));
        return answer;
    }

    private void gather() {
        try {
            while (true) {
                var together = together();
                if (!together.isEmpty()) {
                    answer(together);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Waiting> together() throws InterruptedException {
        var together = new ArrayList<Waiting>();
        var messages = 0;
        for (var next = asked.take(); next != null; next = messages < ENOUGH ? asked.poll() : null) {
            var request = read(next);
            if (request != null) {
                together.add(new Waiting(request, next.answer()));
                messages += request.messages().size();
            }
        }
        return together;
    }

    private @Nullable Request read(Asked asked) {
        try {
            return asked.reading().call();
        } catch (Exception | Error senseless) { // whatever it is, it must not end the thread that others wait for
            asked.answer().completeExceptionally(senseless);
            return null;
        } finally {
            waiting.addAndGet(-asked.bytes());
        }
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
