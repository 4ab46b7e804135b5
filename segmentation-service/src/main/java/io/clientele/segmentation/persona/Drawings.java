package io.clientele.segmentation.persona;

import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.segment.Meanings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps for a minute what members of segments are like: whoever writes a template asks for somebody invented with each pause
 * in typing, and everybody is passed over for it.
 */
@ApplicationScoped
class Drawings {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int SECONDS_TO_DRAW = 600;

    /** @param meaning another one if the segment was changed */
    private record Key(UUID segmentId, String meaning) {}

    private record Kept(Drawing drawing, long until) {

        boolean holds() {
            return System.nanoTime() - until < 0;
        }
    }

    private final Personas personas;
    private final Meanings meanings;
    private final Business business;
    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Drawings(Personas personas, Meanings meanings, Business business) {
        this.personas = personas;
        this.meanings = meanings;
        this.business = business;
    }

    /** @throws io.clientele.kit.Problem.Refusal 404 if there is no such segment */
    Drawing of(UUID segmentId) {
        var key = new Key(segmentId, meanings.of(segmentId, business.now()).digest());
        return known(key).orElseGet(() -> draw(key));
    }

    private Optional<Drawing> known(Key key) {
        return Optional.ofNullable(kept.get(key)).filter(Kept::holds).map(Kept::drawing);
    }

    private Drawing draw(Key key) {
        oneAtATime.lock();
        try {
            var drawnMeanwhile = known(key);
            return drawnMeanwhile.orElseGet(() -> drawn(key));
        } finally {
            oneAtATime.unlock();
        }
    }

    private Drawing drawn(Key key) {
        kept.values().removeIf(old -> !old.holds());
        var drawing =
                QuarkusTransaction.requiringNew().timeout(SECONDS_TO_DRAW).call(() -> personas.draw(key.segmentId()));
        kept.put(key, new Kept(drawing, System.nanoTime() + KEPT.toNanos()));
        return drawing;
    }
}
