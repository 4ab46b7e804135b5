package io.clientele.profile.fact;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.kit.Problem;
import io.clientele.profile.activity.Event;
import io.clientele.profile.activity.Events;
import io.clientele.profile.activity.Meanings;
import io.clientele.profile.activity.Mistakes;
import io.clientele.profile.activity.Properties;
import io.clientele.profile.identity.Profiles;
import io.clientele.profile.trait.Bounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person says what happened with somebody: an event like those that systems send, checked and kept as they are. */
@ApplicationScoped
public class Recording {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);
    private static final Pattern SNAKE = Pattern.compile("_([a-z])");

    private final Profiles profiles;
    private final Events events;
    private final Meanings meanings;
    private final Clock clock;

    Recording(Profiles profiles, Events events, Meanings meanings, Clock clock) {
        this.profiles = profiles;
        this.events = events;
        this.meanings = meanings;
        this.clock = clock;
    }

    /**
     * @param at now, if it is null
     * @throws Problem.Refusal 400 with what to mend, by the names that resources give to properties; 404 for nobody
     */
    @Transactional(TxType.MANDATORY)
    public Fact record(UUID profileId, String name, Map<String, @Nullable Object> said, @Nullable Instant at) {
        var now = clock.instant();
        var properties = said.entrySet().stream()
                .filter(one -> one.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, one -> Objects.requireNonNull(one.getValue())));
        var occurredAt = at == null ? now : at;
        var mistakes = new Mistakes();
        mistakes.unless(
                !occurredAt.isBefore(EARLIEST) && !occurredAt.isAfter(now.plus(CLOCKS_DIFFER)),
                "occurredAt",
                "is before 1900, or in the future");
        Bounds.broken(properties).ifPresent(problem -> mistakes.add("body", problem));
        meanings.check(name, new Properties(properties, "properties", mistakes));
        if (!mistakes.none()) {
            throw Problem.badRequest(
                    mistakes.errors().stream().map(Recording::asSaid).toList());
        }
        var held = profiles.hold(profileId);
        var event = new Event(
                held,
                UuidCreator.getTimeOrderedEpoch(),
                name,
                Map.<String, @Nullable Object>copyOf(properties),
                occurredAt);
        events.record(List.of(event));
        return new Fact(held, event.id(), name, event.properties(), occurredAt, now);
    }

    private static Problem.Error asSaid(Problem.Error error) {
        var name = error.field().replaceFirst("^properties\\.", "");
        return new Problem.Error(
                SNAKE.matcher(name).replaceAll(found -> found.group(1).toUpperCase()), error.message());
    }
}
