package io.clientele.segmentation.column;

import io.clientele.kit.Sql;
import io.clientele.segmentation.condition.Condition;
import io.clientele.segmentation.feature.Features;
import io.clientele.segmentation.question.Featured;
import io.clientele.segmentation.question.Situation;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts from memory while somebody tries out conditions on many people. What is held is read again behind their backs while
 * they go on, holds for half a minute, and is let go once nobody asks. If there is no room for all that they ask for, what
 * they asked for last is held.
 */
@ApplicationScoped
public class Columns {

    private static final Duration HOLDS = Duration.ofSeconds(30);
    private static final Duration IS_NEW = Duration.ofSeconds(5);
    private static final Duration UNASKED = Duration.ofMinutes(10);

    /** How many there were at {@code asOf}, for how many each condition held, and some for whom the first one did. */
    public record Counts(long people, List<Long> counts, List<UUID> sample, Instant asOf) {}

    private final Sql sql;
    private final Clock clock;
    private final Features features;
    private final ColumnConfig config;
    private final Map<String, Instant> asked = new ConcurrentHashMap<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile @Nullable Snapshot snapshot;

    Columns(Sql sql, Clock clock, Features features, ColumnConfig config) {
        this.sql = sql;
        this.clock = clock;
        this.features = features;
        this.config = config;
    }

    /** Empty if they are not in memory, or not of the situation's day, or if there is more to the conditions than they know. */
    public Optional<Counts> count(
            List<Condition> conditions, Situation situation, Function<UUID, Condition> segments, int sample) {
        var held = snapshot;
        if (held == null) {
            return Optional.empty();
        }
        var featured = new Featured(situation);
        return Reckoning.columns(conditions.getFirst(), featured, segments)
                .filter(wanted -> note(wanted, held))
                .filter(wanted -> isOf(situation, held))
                .map(wanted -> count(conditions, new Reckoning(held, featured, segments), held, sample));
    }

    /** Has them read, if there are so many people that it is worth it, and not more than there is room for. */
    public void want(Condition condition, long people, Situation situation, Function<UUID, Condition> segments) {
        if (people >= config.from() && people <= config.most()) {
            Reckoning.columns(condition, new Featured(situation), segments)
                    .filter(wanted -> wanted.size() <= room(people))
                    .ifPresent(wanted -> {
                        ask(wanted);
                        readAgain();
                    });
        }
    }

    /** Whether all of them are held. */
    private boolean note(Set<String> wanted, Snapshot held) {
        if (wanted.size() > room(held.people())) {
            return false;
        }
        ask(wanted);
        if (!held.has(wanted) || isOlder(held, IS_NEW)) {
            readAgain();
        }
        return held.has(wanted);
    }

    private void ask(Set<String> wanted) {
        var now = clock.instant();
        wanted.forEach(column -> asked.put(column, now));
    }

    /** For how many features. */
    private long room(long people) {
        return config.room() / Math.max(1, people);
    }

    private boolean isOf(Situation situation, Snapshot held) {
        return situation.featured() && !isOlder(held, HOLDS) && situation.isOfTheDayOf(held.asOf());
    }

    private boolean isOlder(Snapshot held, Duration age) {
        return held.asOf().plus(age).isBefore(clock.instant());
    }

    private static Counts count(List<Condition> conditions, Reckoning reckoning, Snapshot held, int sample) {
        var counts = new ArrayList<Long>();
        conditions.forEach(
                condition -> counts.add((long) reckoning.of(condition).cardinality()));
        var some = reckoning.of(conditions.getFirst()).stream()
                .limit(sample)
                .mapToObj(held::id)
                .toList();
        return new Counts(held.people(), counts, some, held.asOf());
    }

    private void readAgain() {
        if (busy.compareAndSet(false, true)) {
            Thread.ofVirtual().name("columns").start(this::read);
        }
    }

    private void read() {
        try {
            var now = clock.instant();
            if (features.areOf(now)) {
                snapshot =
                        QuarkusTransaction.requiringNew().timeout(300).call(() -> Snapshot.read(sql, askedLast(), now));
            }
        } catch (RuntimeException broken) {
            Log.error("Features could not be read into memory", broken);
        } finally {
            busy.set(false);
        }
    }

    private Set<String> askedLast() {
        long people = sql.of("select count(*) from reading.feature").number();
        return asked.entrySet().stream()
                .sorted(Map.Entry.<String, Instant>comparingByValue().reversed())
                .limit(room(people))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Scheduled(every = "60s")
    void letGo() {
        var since = clock.instant().minus(UNASKED);
        asked.values().removeIf(since::isAfter);
        if (asked.isEmpty()) {
            snapshot = null;
        }
    }
}
